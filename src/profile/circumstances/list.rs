//! The list: fact, variant, name in JSON, lever, English, French. One line each.
//!
//! A sentence is something a person can say yes or no to about themselves, the
//! offer or the file. It never asks for a judgement that belongs to an officer.

/// Hands the list to a macro.
macro_rules! every_circumstance {
    ($then:ident) => {
        $then! {
            "protection" {
                ABUSE Abuse "abuse" OtherParty
                    "In my job there is abuse, or a risk of it: violence, threats, unpaid wages, fees for the job, papers withheld"
                    "Dans mon emploi, il y a des abus ou un risque d’abus : violence, menaces, salaire impayé, frais exigés pour l’emploi, papiers confisqués";
                PROTECTED_PERSON ProtectedPerson "protectedPerson" Fixed
                    "I am a protected person: my claim for protection was accepted"
                    "Je suis une personne protégée : ma demande d’asile a été acceptée";
                FAMILY_APPROVED FamilyApproved "familyApproved" OtherParty
                    "I am in Canada with a family member who is a protected person, or whose application for residence in Canada was approved in principle"
                    "Je suis au Canada avec un proche qui est une personne protégée, ou dont la demande de résidence faite ici est approuvée en principe";
                CLAIM_REFERRED ClaimReferred "claimReferred" OtherParty
                    "My claim was referred to the Refugee Protection Division, and there is no decision yet"
                    "Ma demande d’asile a été déférée à la Section de la protection des réfugiés, et il n’y a pas encore de décision";
                MEDICAL_DONE MedicalDone "medicalDone" Paper
                    "I have done the immigration medical exam"
                    "J’ai passé l’examen médical aux fins de l’immigration";
                NEEDS_WORK NeedsWork "needsWork" Fixed
                    "I cannot meet my needs without working"
                    "Je ne peux pas subvenir à mes besoins sans travailler";
                REMOVAL_BLOCKED RemovalBlocked "removalBlocked" Fixed
                    "I am under a removal order that cannot be enforced"
                    "Je fais l’objet d’une mesure de renvoi qui ne peut pas être exécutée";
                DESTITUTE Destitute "destitute" Fixed
                    "I study in Canada and have nothing left to live on"
                    "J’étudie au Canada et je n’ai plus de quoi vivre";
                RESIDENT_PERMIT ResidentPermit "residentPermit" OtherParty
                    "I hold a temporary resident permit issued for 6 months or more"
                    "Je suis titulaire d’un permis de séjour temporaire délivré pour 6 mois ou plus";
            }
            "employer" {
                OFFER_NUMBER OfferNumber "offerNumber" OtherParty
                    "The employer filed the offer online, paid the fee and gave me the offer number (A and 7 digits)"
                    "L’employeur a présenté l’offre en ligne, a payé les frais et m’a donné le numéro de l’offre (A et 7 chiffres)";
                SUPPORT_LETTER SupportLetter "supportLetter" OtherParty
                    "The province or territory gave me a letter of support for a work permit"
                    "La province ou le territoire m’a remis une lettre d’appui pour un permis de travail";
                EXEMPT_EMPLOYER ExemptEmployer "exemptEmployer" OtherParty
                    "The employer is a foreign government, an embassy or consulate, an international organization, or runs an international bridge or tunnel"
                    "L’employeur est un gouvernement étranger, une ambassade ou un consulat, une organisation internationale, ou exploite un pont ou un tunnel international";
                DESIGNATED_EMPLOYER DesignatedEmployer "designatedEmployer" OtherParty
                    "The province has designated the employer for the Atlantic Immigration Program"
                    "La province a désigné l’employeur pour le Programme d’immigration au Canada atlantique";
                ATLANTIC_REFERRAL AtlanticReferral "atlanticReferral" OtherParty
                    "The Atlantic province gave me its referral letter for a work permit"
                    "La province de l’Atlantique m’a remis sa lettre de recommandation pour un permis de travail";
                COMMUNITY_EMPLOYER CommunityEmployer "communityEmployer" OtherParty
                    "The offer is from the designated employer named in my community recommendation, for the same job"
                    "L’offre vient de l’employeur désigné nommé dans la recommandation de ma communauté, pour le même emploi";
                SENT_FROM_AUSTRIA SentFromAustria "sentFromAustria" OtherParty
                    "I am a permanent employee of an Austrian firm, and it sends me to its partner, parent or subsidiary in Canada"
                    "Je suis employé permanent d’une entreprise autrichienne, qui m’envoie chez son partenaire, sa société mère ou sa filiale au Canada";
                NAMED_ON_LMIA NamedOnLmia "namedOnLmia" OtherParty
                    "My name is on the list of the labour market impact assessment, and a position is left on it"
                    "Mon nom figure à la liste de l’étude d’impact sur le marché du travail, et il y reste un poste";
                TALENT_REFERRAL TalentReferral "talentReferral" OtherParty
                    "A designated partner of the Global Talent Stream referred the employer for my position"
                    "Un partenaire désigné du volet des talents mondiaux a recommandé l’employeur pour mon poste";
                TALENT_UNIQUE TalentUnique "talentUnique" OtherParty
                    "The position asks for advanced knowledge of the industry, with an advanced degree or 5 years in the speciality"
                    "Le poste exige une connaissance approfondie du secteur, avec un diplôme d’études supérieures ou 5 ans dans la spécialité";
                TALENT_FIRST_TWO TalentFirstTwo "talentFirstTwo" OtherParty
                    "It is one of the employer’s first 2 positions in category A of the Global Talent Stream this year"
                    "C’est un des 2 premiers postes de l’employeur dans la catégorie A du volet des talents mondiaux cette année";
                TALENT_PART TalentPart "talentPart" Fixed
                    "The job is in the listed part of its occupation: not an actuary; or, in visual effects, games or digital media, one that asks for 3 years of it"
                    "L’emploi est dans la partie visée de sa profession : pas actuaire; ou, en effets visuels, jeux ou médias numériques, un poste qui en exige 3 ans";
                LISTED_COMMODITY ListedCommodity "listedCommodity" Fixed
                    "The farm produces something on the National Commodity List"
                    "La ferme produit quelque chose qui figure à la liste nationale des secteurs agricoles";
                CHOSEN_AT_HOME ChosenAtHome "chosenAtHome" OtherParty
                    "The government of my country chose me for seasonal farm work in Canada"
                    "Le gouvernement de mon pays m’a choisi pour un travail agricole saisonnier au Canada";
                SEASON_CONTRACT SeasonContract "seasonContract" OtherParty
                    "The contract gives 240 hours or more in 6 weeks or less, and lasts 8 months or less, between January 1 and December 15"
                    "Le contrat donne au moins 240 heures en 6 semaines ou moins; il dure au plus 8 mois, entre le 1er janvier et le 15 décembre";
                PRIVATE_HOME PrivateHome "privateHome" Fixed
                    "The work is care in a private home"
                    "Le travail consiste à donner des soins dans une résidence privée";
                JOB_OF_120_DAYS JobOf120Days "jobOf120Days" OtherParty
                    "The job is seasonal or truly temporary and lasts 120 days or less"
                    "L’emploi est saisonnier ou vraiment temporaire et dure 120 jours ou moins";
                JOB_OF_30_DAYS JobOf30Days "jobOf30Days" OtherParty
                    "The job in Quebec lasts 30 days in a row or less"
                    "L’emploi au Québec dure 30 jours de suite ou moins";
                FACILITATED_LIST FacilitatedList "facilitatedList" Fixed
                    "The occupation is on Quebec’s list for the facilitated process this year"
                    "La profession figure cette année à la liste du Québec pour le traitement simplifié";
                RECOGNIZED_EMPLOYER RecognizedEmployer "recognizedEmployer" OtherParty
                    "The employer’s assessment says that it was made under the Recognized Employer Pilot"
                    "L’étude de l’employeur indique qu’elle relève du Projet pilote pour les employeurs reconnus";
            }
            "agreement" {
                LISTED_PROFESSION ListedProfession "listedProfession" Paper
                    "My profession is on the list of the agreement, and I have the degree or licence it asks for"
                    "Ma profession figure à la liste de l’accord, et j’ai le diplôme ou le permis d’exercice demandé";
                TREATY_TRADER TreatyTrader "treatyTrader" Choice
                    "I come to carry on substantial trade in goods or services, mainly between my country and Canada"
                    "Je viens faire un commerce important de biens ou de services, surtout entre mon pays et le Canada";
                TREATY_INVESTOR TreatyInvestor "treatyInvestor" Choice
                    "I have put, or am putting, a substantial sum into a business in Canada that I will develop and run"
                    "J’ai investi, ou j’investis, une somme importante dans une entreprise au Canada que je vais développer et diriger";
                CONTRACT_SUPPLIER ContractSupplier "contractSupplier" OtherParty
                    "The firm abroad that employs me has a contract to supply a service in Canada, and sends me for it"
                    "L’entreprise à l’étranger qui m’emploie a un contrat pour fournir un service au Canada, et m’y envoie";
                SUPPLIER_YEARS SupplierYears "supplierYears" Time
                    "I have worked for that firm for 1 year or more, and in its sector for 3 years or more"
                    "Je travaille pour cette entreprise depuis 1 an ou plus, et dans son secteur depuis 3 ans ou plus";
                OWN_CONTRACT OwnContract "ownContract" OtherParty
                    "I am self-employed abroad and have a contract to supply a service in Canada"
                    "Je travaille à mon compte à l’étranger et j’ai un contrat pour fournir un service au Canada";
                SIX_YEARS SixYears "sixYears" Time
                    "I have 6 years or more of experience in my profession"
                    "J’ai 6 ans ou plus d’expérience dans ma profession";
                SERVICE_TIME_USED ServiceTimeUsed "serviceTimeUsed" Time
                    "I have used up the longest stay that the agreement allows for supplying services"
                    "J’ai utilisé tout le séjour que l’accord permet pour fournir des services";
                GATS_PROFESSION GatsProfession "gatsProfession" Paper
                    "My profession is one of the 9 of the WTO agreement on services (GATS), and I have the degree or licence required"
                    "Ma profession est l’une des 9 de l’accord de l’OMC sur les services (AGCS), et j’ai le diplôme ou le permis exigé";
                CPTPP_LISTED CptppListed "cptppListed" Fixed
                    "For my country, the Trans-Pacific agreement (CPTPP) lists my occupation or my kind of work"
                    "Pour mon pays, l’accord transpacifique (PTPGP) mentionne ma profession ou mon genre de travail";
                OTHER_AGREEMENT OtherAgreement "otherAgreement" OtherParty
                    "My work comes under an agreement of Canada that is not about trade, such as for airline staff or US officials"
                    "Mon travail relève d’un accord du Canada qui ne porte pas sur le commerce, par exemple pour le personnel aérien ou les fonctionnaires américains";
            }
            "company" {
                GROUP_COMPANY GroupCompany "groupCompany" OtherParty
                    "I work for an enterprise abroad that has a parent, branch, subsidiary or affiliate in business in Canada"
                    "Je travaille pour une entreprise à l’étranger dont la société mère, une succursale, une filiale ou une société affiliée est en activité au Canada";
                GROUP_YEAR GroupYear "groupYear" Time
                    "I worked for the group abroad for 1 year or more without a break, in the 3 years before my first application"
                    "J’ai travaillé pour le groupe à l’étranger pendant 1 an ou plus sans interruption, dans les 3 ans avant ma première demande";
                LIKE_POSITION LikePosition "likePosition" Time
                    "That year abroad was full-time, in a position like the one in Canada"
                    "Cette année à l’étranger était à temps plein, dans un poste semblable à celui au Canada";
                EXECUTIVE Executive "executive" OtherParty
                    "In Canada, I will be an executive, or a senior or functional manager"
                    "Au Canada, j’aurai un poste de direction, ou de gestion supérieure ou fonctionnelle";
                SPECIALIZED Specialized "specialized" OtherParty
                    "In Canada, the job needs my advanced knowledge of the enterprise’s own products or methods, and my advanced expertise"
                    "Au Canada, le poste exige ma connaissance poussée des produits ou méthodes propres à l’entreprise, et mon expertise poussée";
                TRAINEE Trainee "trainee" OtherParty
                    "I have a university degree, and the group sends me to Canada for training"
                    "J’ai un diplôme universitaire, et le groupe m’envoie en formation au Canada";
                MULTINATIONAL Multinational "multinational" OtherParty
                    "The group already earns revenue outside its home country"
                    "Le groupe tire déjà des revenus à l’extérieur de son pays d’origine";
                TWO_COUNTRIES TwoCountries "twoCountries" OtherParty
                    "The group earned revenue in 2 countries or more before it opened in Canada"
                    "Le groupe tirait des revenus de 2 pays ou plus avant d’ouvrir au Canada";
                NEW_OFFICE NewOffice "newOffice" OtherParty
                    "The group is opening its first place of business in Canada and sends me for that"
                    "Le groupe ouvre son premier établissement au Canada et m’y envoie pour cela";
                POSITION_KEPT PositionKept "positionKept" OtherParty
                    "I still work for the group abroad, and my position there stays open for my return"
                    "Je travaille encore pour le groupe à l’étranger, et mon poste là-bas reste ouvert pour mon retour";
                TRANSFER_TIME_USED TransferTimeUsed "transferTimeUsed" Time
                    "I have used up the longest time allowed to transferees, and have not worked abroad for the group for 1 year since"
                    "J’ai utilisé tout le temps permis aux personnes mutées, et je n’ai pas retravaillé 1 an pour le groupe à l’étranger depuis";
            }
            "work" {
                BENEFIT_PROOF BenefitProof "benefitProof" Paper
                    "I have documents that show a social, cultural or economic benefit to Canada that goes beyond the job itself"
                    "J’ai des documents qui montrent un avantage social, culturel ou économique pour le Canada, au-delà de l’emploi lui-même";
                OWN_BUSINESS OwnBusiness "ownBusiness" Choice
                    "I control the business I will run in Canada, or will work there for myself"
                    "Je contrôle l’entreprise que je vais diriger au Canada, ou j’y travaillerai à mon compte";
                BUSINESS_PLAN BusinessPlan "businessPlan" Paper
                    "I have a business plan that shows a temporary need, and how I will leave or hand the business on"
                    "J’ai un plan d’affaires qui montre un besoin temporaire, et comment je partirai ou céderai l’entreprise";
                FILM Film "film" OtherParty
                    "The job is essential to a film or television production"
                    "L’emploi est essentiel à une production de cinéma ou de télévision";
                EMERGENCY_REPAIR EmergencyRepair "emergencyRepair" OtherParty
                    "The work is an emergency repair, or a repair under warranty"
                    "Le travail est une réparation d’urgence, ou une réparation sous garantie";
                RECIPROCITY Reciprocity "reciprocity" OtherParty
                    "There is proof that Canadians get like work in my country"
                    "Il y a une preuve que des Canadiens obtiennent un travail semblable dans mon pays";
                ACADEMIC_EXCHANGE AcademicExchange "academicExchange" OtherParty
                    "I come on an academic exchange: guest lecturer, visiting professor or the like"
                    "Je viens dans le cadre d’un échange universitaire : chargé de cours invité, professeur invité ou semblable";
                PERFORMING_ARTS PerformingArts "performingArts" OtherParty
                    "The job is in the performing arts: dance, opera, orchestra, live theatre or the like"
                    "L’emploi est dans les arts de la scène : danse, opéra, orchestre, théâtre ou semblable";
                CAMP Camp "camp" OtherParty
                    "The job is that of a counsellor at a residential camp"
                    "L’emploi est celui de moniteur ou de monitrice dans un camp avec hébergement";
                ATHLETE Athlete "athlete" OtherParty
                    "The job is that of an athlete or coach"
                    "L’emploi est celui d’athlète ou d’entraîneur";
                CULTURE_AGREEMENT CultureAgreement "cultureAgreement" OtherParty
                    "The work comes under an agreement between Canada and my country on arts, culture or education"
                    "Le travail relève d’un accord entre le Canada et mon pays sur les arts, la culture ou l’éducation";
                RESEARCH Research "research" OtherParty
                    "The work is part of a research program"
                    "Le travail fait partie d’un programme de recherche";
                PLACEMENT Placement "placement" OtherParty
                    "My studies in Canada require this work placement, and placements take up half of the program or less"
                    "Mes études au Canada exigent ce stage, et les stages occupent la moitié du programme ou moins";
                POST_DOCTORAL PostDoctoral "postDoctoral" OtherParty
                    "The offer is a post-doctoral fellowship"
                    "L’offre est un stage postdoctoral";
                MEDICAL_RESIDENT MedicalResident "medicalResident" OtherParty
                    "The offer is for a medical or dental residency or fellowship"
                    "L’offre porte sur une résidence ou une formation complémentaire en médecine ou en médecine dentaire";
                AWARD Award "award" OtherParty
                    "I have an academic award for this work in Canada"
                    "J’ai reçu une bourse ou un prix universitaire pour ce travail au Canada";
                RELIGIOUS Religious "religious" OtherParty
                    "My duties rest on the beliefs of the religious community I will work for"
                    "Mes tâches reposent sur les croyances de la communauté religieuse pour laquelle je travaillerai";
                CHARITY Charity "charity" OtherParty
                    "The organization is registered as a charity"
                    "L’organisme est enregistré comme organisme de bienfaisance";
                CHARITABLE Charitable "charitable" OtherParty
                    "The work helps people beyond what ordinary jobs do, and is unpaid or low paid"
                    "Le travail aide des gens au-delà des emplois ordinaires, et il est peu ou pas payé";
                UNPAID Unpaid "unpaid" OtherParty
                    "The work in Canada is not paid"
                    "Le travail au Canada n’est pas rémunéré";
                HYPERGROWTH Hypergrowth "hypergrowth" OtherParty
                    "The employer takes part in the Global Hypergrowth Project"
                    "L’employeur participe au Projet pour l’hypercroissance mondiale";
            }
            "learning" {
                APPRENTICESHIP Apprenticeship "apprenticeship" OtherParty
                    "I have a job offer in a construction trade in shortage, and an apprenticeship agreement registered with the province"
                    "J’ai une offre d’emploi dans un métier de la construction en pénurie, et un contrat d’apprentissage inscrit auprès de la province";
                APPRENTICE_LETTER ApprenticeLetter "apprenticeLetter" OtherParty
                    "IRCC sent me the letter that lets construction apprentices study without a study permit"
                    "IRCC m’a envoyé la lettre qui permet aux apprentis de la construction d’étudier sans permis d’études";
                GENERAL_COURSE GeneralCourse "generalCourse" Choice
                    "The course is of general interest, or audited only, or a settlement or French course of a province"
                    "Le cours est d’intérêt général, suivi en auditeur libre, ou un cours d’intégration ou de français d’une province";
                STAY_FROM_ENTRY StayFromEntry "stayFromEntry" Fixed
                    "My present stay is the one I was given when I last entered Canada"
                    "Mon séjour actuel est celui qu’on m’a accordé à ma dernière entrée au Canada";
                EXCHANGE_STUDENT ExchangeStudent "exchangeStudent" OtherParty
                    "I would be a visiting or exchange student"
                    "Je serais étudiant en visite ou en échange";
                PREREQUISITE_DONE PrerequisiteDone "prerequisiteDone" Time
                    "I completed a course that the school made a condition of my admission"
                    "J’ai terminé un cours dont l’établissement faisait une condition d’admission";
                SCHOOL_AS_CHILD SchoolAsChild "schoolAsChild" OtherParty
                    "A parent of mine is a citizen or permanent resident, or may work or study in Canada; or my parents or I claimed asylum; or neither parent is in Canada"
                    "Un de mes parents est citoyen ou résident permanent, ou peut travailler ou étudier au Canada; ou mes parents ou moi avons demandé l’asile; ou aucun parent n’est au Canada";
            }
            "days" {
                RESIDENCY_ABROAD ResidencyAbroad "residencyAbroad" Fixed
                    "While I was abroad as a permanent resident: I lived with a partner or parent who is a citizen; or worked full-time for a Canadian business or public service; or lived with a permanent resident who did"
                    "À l’étranger comme résident permanent : je vivais avec un conjoint ou un parent citoyen; ou je travaillais à temps plein pour une entreprise ou une administration publique du Canada; ou je vivais avec un résident permanent qui le faisait";
                SERVED_ABROAD ServedAbroad "servedAbroad" Fixed
                    "While I was abroad as a permanent resident: I served in the Canadian Forces or the public service, not as a local hire; or lived with a partner or parent who did"
                    "À l’étranger comme résident permanent : je servais dans les Forces canadiennes ou l’administration publique, sans être recruté sur place; ou je vivais avec un conjoint ou un parent qui le faisait";
                TAX_RETURNS TaxReturns "taxReturns" Choice
                    "For 3 of the tax years in the last 5 years, I filed a return, or the law asked for none"
                    "Pour 3 des années d’imposition des 5 dernières années, j’ai produit une déclaration, ou la loi n’en demandait pas";
            }
            "papers" {
                BIOMETRICS_GIVEN BiometricsGiven "biometricsGiven" Fixed
                    "In the last 10 years I gave fingerprints and a photo for a visa, a permit or a stay in Canada"
                    "Depuis 10 ans, j’ai donné mes empreintes et ma photo pour un visa, un permis ou un séjour au Canada";
                LISTED_COUNTRY ListedCountry "listedCountry" Fixed
                    "In the last 12 months I lived 6 months in a row in a country on IRCC’s list for medical exams"
                    "Depuis 12 mois, j’ai vécu 6 mois de suite dans un pays de la liste d’IRCC pour les examens médicaux";
            }
            "couple" {
                ROLES_SWAPPED RolesSwapped "rolesSwapped" Fixed
                    "In our couple, the one who asks for the family permit was the first of us to get a work or study permit"
                    "Dans notre couple, la personne qui demande le permis familial a été la première à obtenir un permis de travail ou d’études";
                PARTNER_SCHOOL PartnerSchool "partnerSchool" Choice
                    "The school and program of the one of us who studies can lead to a post-graduation work permit"
                    "L’établissement et le programme de la personne du couple qui étudie peuvent mener à un permis de travail postdiplôme";
                LISTED_DEGREE ListedDegree "listedDegree" Choice
                    "The one of us who studies is at a university for a degree in medicine, dentistry, law, optometry, pharmacy, veterinary medicine, nursing, education or engineering"
                    "La personne du couple qui étudie est à l’université en médecine, médecine dentaire, droit, optométrie, pharmacie, médecine vétérinaire, sciences infirmières, éducation ou génie";
                LISTED_PROGRAM ListedProgram "listedProgram" Choice
                    "The one of us who studies is in a pilot program on the federal list, or in the Francophone Minority Communities Student Pilot"
                    "La personne du couple qui étudie participe à un projet pilote de la liste fédérale, ou à celui des communautés francophones en situation minoritaire";
                PERMIT_FOR_RESIDENCE PermitForResidence "permitForResidence" Fixed
                    "The work permit of one of us was issued because of that person’s economic application for permanent residence"
                    "Le permis de travail de l’un de nous a été délivré en raison de sa demande de résidence permanente de la catégorie économique";
                INCLUDED Included "included" Paper
                    "The application for permanent residence of one of us includes the other as an accompanying family member"
                    "La demande de résidence permanente de l’un de nous inclut l’autre comme membre de la famille qui l’accompagne";
                SPONSORED_CHILD SponsoredChild "sponsoredChild" Fixed
                    "I am the dependent child, included in the application of a parent who is sponsored"
                    "Je suis l’enfant à charge inclus dans la demande d’un parent parrainé";
                SPONSOR_ADDRESS SponsorAddress "sponsorAddress" Choice
                    "I live at the same address as my sponsor"
                    "J’habite à la même adresse que la personne qui me parraine";
                WORKING_PARENT WorkingParent "workingParent" OtherParty
                    "I am the dependent child of someone who worked in Canada on a permit with 6 months or more left"
                    "Je suis l’enfant à charge d’une personne qui travaillait au Canada avec un permis ayant encore 6 mois ou plus à courir";
            }
            "file" {
                CONDITION_ONLY ConditionOnly "conditionOnly" Fixed
                    "My work or study was without authorization only because a condition of my permit was not kept: dates, employer, kind of work, place, or studies"
                    "Mon travail ou mes études étaient sans autorisation seulement parce qu’une condition de mon permis n’était pas respectée : dates, employeur, genre de travail, lieu ou études";
                LATER_RESIDENT_PERMIT LaterResidentPermit "laterResidentPermit" Fixed
                    "After that, I received a temporary resident permit"
                    "Après cela, j’ai reçu un permis de séjour temporaire";
                NO_EMPLOYMENT_RESTRICTION NoEmploymentRestriction "noEmploymentRestriction" OtherParty
                    "My nomination letter says that there is no restriction on employment"
                    "Ma lettre de désignation dit qu’il n’y a pas de restriction relative à l’emploi";
                CSQ_WHEN_FILED CsqWhenFiled "csqWhenFiled" Fixed
                    "My Quebec selection certificate had not expired when I applied for permanent residence"
                    "Mon certificat de sélection du Québec n’avait pas expiré quand j’ai demandé la résidence permanente";
                START_UP_ESSENTIAL StartUpEssential "startUpEssential" OtherParty
                    "A letter of support for a start-up visa names me as essential to the business"
                    "Une lettre d’appui pour le visa pour démarrage d’entreprise me nomme comme personne essentielle à l’entreprise";
                START_UP_IN_TIME StartUpInTime "startUpInTime" Paper
                    "Every essential member of the business applied for permanent residence while the commitment certificate was in force"
                    "Chaque membre essentiel de l’entreprise a demandé la résidence permanente pendant que le certificat d’engagement était en vigueur";
                START_UP_FUNDS StartUpFunds "startUpFunds" Paper
                    "I have cash to live on for 52 weeks at the low income cut-off, beside what I invest"
                    "J’ai de quoi vivre pendant 52 semaines au seuil de faible revenu, en plus de mon investissement";
                QUEBEC_INVITATION QuebecInvitation "quebecInvitation" OtherParty
                    "I hold a Quebec selection certificate, and Quebec invited me by a letter dated January 15, 2025 or earlier to ask for an open permit"
                    "J’ai un certificat de sélection du Québec, et une lettre du Québec datée du 15 janvier 2025 ou d’avant m’invite à demander un permis ouvert";
                PASSPORT_CUT PassportCut "passportCut" Fixed
                    "My work permit was cut short only because my passport ended"
                    "Mon permis de travail a été écourté seulement parce que mon passeport prenait fin";
                NOMINATION_ENDED NominationEnded "nominationEnded" OtherParty
                    "My nomination has ended, or the province has paused or withdrawn it"
                    "Ma désignation a pris fin, ou la province l’a suspendue ou retirée";
                YEAR_IN_FIVE YearInFive "yearInFive" Time
                    "In the last 5 years I worked 1,560 paid hours or more, over 12 months or more, in TEER 0 to 4"
                    "Depuis 5 ans, j’ai travaillé 1 560 heures payées ou plus, sur 12 mois ou plus, dans les FÉER 0 à 4";
                COMMUNITY_RECOMMENDATION CommunityRecommendation "communityRecommendation" OtherParty
                    "A community of the pilot recommended me, and has not revoked it"
                    "Une communauté du programme pilote m’a recommandé et n’a pas révoqué sa recommandation";
                SELECTION_CERTIFICATE SelectionCertificate "selectionCertificate" OtherParty
                    "I have a Quebec selection certificate (CSQ) as principal applicant: in its first 24 months, or with my application for permanent residence pending"
                    "J’ai un certificat de sélection du Québec (CSQ) comme demandeur principal : dans ses 24 premiers mois, ou avec ma demande de résidence permanente en cours";
                ACCEPTANCE_CERTIFICATE AcceptanceCertificate "acceptanceCertificate" OtherParty
                    "I have a Quebec acceptance certificate (CAQ) for this work"
                    "J’ai un certificat d’acceptation du Québec (CAQ) pour ce travail";
                INTENT_TO_SELECT IntentToSelect "intentToSelect" OtherParty
                    "Quebec sent me a notice of its intent to select me as an investor"
                    "Le Québec m’a envoyé un avis d’intention de me sélectionner comme investisseur";
                EARLY_IEC EarlyIec "earlyIec" Fixed
                    "I took part in International Experience Canada before 2015 (Ireland: before 2013), with a permit of 12 months or less if Irish or British"
                    "J’ai participé à Expérience internationale Canada avant 2015 (Irlande : avant 2013), avec un permis de 12 mois ou moins pour l’Irlande et le Royaume-Uni";
                IEC_OTHER_PASSPORT IecOtherPassport "iecOtherPassport" Fixed
                    "All my past participations in International Experience Canada were with another citizenship than the one I would use now"
                    "Toutes mes participations à Expérience internationale Canada étaient avec une autre citoyenneté que celle que j’utiliserais maintenant";
            }
            "measures" {
                UKRAINE_FAMILY UkraineFamily "ukraineFamily" Fixed
                    "I am a family member of a person from Ukraine"
                    "Je suis membre de la famille d’une personne d’Ukraine";
                UKRAINE_ARRIVAL UkraineArrival "ukraineArrival" Fixed
                    "I came to Canada by March 31, 2024 under the measures for Ukraine"
                    "Mon arrivée au Canada, dans le cadre des mesures pour l’Ukraine, date du 31 mars 2024 ou d’avant";
                HONG_KONG_PASSPORT HongKongPassport "hongKongPassport" Paper
                    "I hold a passport of the Hong Kong Special Administrative Region or a British National (Overseas) passport"
                    "J’ai un passeport de la Région administrative spéciale de Hong Kong ou un passeport de ressortissant britannique (outre-mer)";
                HONG_KONG_PERMIT HongKongPermit "hongKongPermit" Fixed
                    "I, or the main applicant, held a work or study permit in the 3 years before the application under the Hong Kong streams"
                    "Dans les 3 ans avant la demande pour Hong Kong, le demandeur principal a eu un permis de travail ou d’études";
                TR_PR_EMPLOYED TrPrEmployed "trPrEmployed" Fixed
                    "On the day of my 2021 application, I worked in Canada and had the right to"
                    "Le jour de ma demande de 2021, je travaillais au Canada et j’en avais le droit";
                TR_PR_TEST TrPrTest "trPrTest" Fixed
                    "On the day of my 2021 application, my language test was less than 2 years old"
                    "Le jour de ma demande de 2021, mon test de langue datait de moins de 2 ans";
                HOME_CARE_ENTRY HomeCareEntry "homeCareEntry" Fixed
                    "I entered Canada legally as a temporary resident by December 16, 2021 and have stayed since"
                    "Mon entrée légale au Canada comme résident temporaire date du 16 décembre 2021 ou d’avant, et j’y suis depuis";
                HOME_CARE_PERMIT HomeCarePermit "homeCarePermit" Fixed
                    "Since that entry I once held a work permit"
                    "Depuis cette entrée, j’ai déjà eu un permis de travail";
                CLAIM_OR_ORDER ClaimOrOrder "claimOrOrder" Fixed
                    "I made a refugee claim, am under a removal order, or my temporary resident permit has lapsed"
                    "J’ai demandé l’asile, je fais l’objet d’une mesure de renvoi, ou mon permis de séjour temporaire a pris fin";
                INTERIM_CAREGIVER InterimCaregiver "interimCaregiver" Fixed
                    "I applied for permanent residence under the Interim Pathway for Caregivers of 2019"
                    "J’ai demandé la résidence permanente par la voie d’accès provisoire pour les aides familiaux de 2019";
                H1B_SHORT H1bShort "h1bShort" Fixed
                    "My open permit for holders of a United States H-1B visa was issued for less than 3 years"
                    "Mon permis ouvert pour titulaires d’un visa H-1B des États-Unis a été délivré pour moins de 3 ans";
            }
            "exempt" {
                PAID_FROM_ABROAD PaidFromAbroad "paidFromAbroad" OtherParty
                    "For the visit, my pay comes mainly from outside Canada, and the business and its profits are mainly outside Canada"
                    "Pour la visite, ma rémunération vient surtout de l’étranger, et l’entreprise et ses bénéfices sont surtout à l’étranger";
                BUSINESS_VISIT BusinessVisit "businessVisit" Choice
                    "I come to buy, to be trained within my group or after a sale, or to sell, but not to the public"
                    "Je viens acheter, recevoir une formation dans mon groupe ou après une vente, ou vendre, mais pas au public";
                ON_CAMPUS OnCampus "onCampus" Choice
                    "The work is on the campus of the university or college where I study"
                    "Le travail se fait sur le campus de l’université ou du collège où j’étudie";
                CREDENTIAL_PROGRAM CredentialProgram "credentialProgram" Choice
                    "I study full time at a designated institution, in a program of 6 months or more that leads to a degree, diploma or certificate"
                    "J’étudie à temps plein dans un établissement désigné, dans un programme de 6 mois ou plus menant à un grade, diplôme ou certificat";
                SCHEDULED_BREAK ScheduledBreak "scheduledBreak" Time
                    "My program is in a scheduled break of up to 150 days, and I have not passed 180 days of breaks this year"
                    "Mon programme est en congé prévu d’au plus 150 jours, et je n’ai pas dépassé 180 jours de congé cette année";
                SAME_CONDITIONS SameConditions "sameConditions" Choice
                    "While I wait, I keep to every condition of my old permit except its end date"
                    "Pendant l’attente, je respecte toutes les conditions de mon ancien permis, sauf sa date de fin";
                LEFT_AFTER_END LeftAfterEnd "leftAfterEnd" Fixed
                    "I left Canada after my work permit ended"
                    "J’ai quitté le Canada après la fin de mon permis de travail";
                STUDIED_AS_FAMILY StudiedAsFamily "studiedAsFamily" Fixed
                    "I studied as a family member of a person with a work, study or temporary resident permit"
                    "J’ai étudié comme membre de la famille d’une personne ayant un permis de travail, d’études ou de séjour temporaire";
                FIFTEEN_DAYS FifteenDays "fifteenDays" Choice
                    "The work lasts 15 days in a row at most, and I had no such short exemption in the last 6 months"
                    "Le travail dure au plus 15 jours de suite, et je n’ai pas eu de telle dispense depuis 6 mois";
                THIRTY_DAYS ThirtyDays "thirtyDays" Choice
                    "The work lasts 30 days in a row at most, and I had no such short exemption in the last 12 months"
                    "Le travail dure au plus 30 jours de suite, et je n’ai pas eu de telle dispense depuis 12 mois";
                SHORT_RESEARCH ShortResearch "shortResearch" OtherParty
                    "I come for research of 120 days at most at a public institution that grants degrees, for the first time in 12 months"
                    "Je viens faire de la recherche, au plus 120 jours, dans un établissement public qui décerne des grades, pour la première fois en 12 mois";
                DIPLOMAT Diplomat "diplomat" OtherParty
                    "I am an accredited foreign representative, or a family member with a written no-objection"
                    "Je suis un représentant étranger accrédité, ou un membre de sa famille avec une lettre de non-objection";
                FOREIGN_OFFICER ForeignOfficer "foreignOfficer" OtherParty
                    "I am visiting military, an exchange officer of a foreign government, a US cross-border maritime officer or an in-flight security officer"
                    "Je suis militaire étranger en visite, agent en échange d’un gouvernement étranger, agent maritime transfrontalier des États-Unis ou agent de sûreté en vol";
                GUEST_ARTIST GuestArtist "guestArtist" Choice
                    "I perform for a limited time as a foreign or guest artist, or on their staff, not employed by the Canadian host; no film, television or radio"
                    "Je me produis pour un temps limité comme artiste étranger ou invité, ou dans son équipe, sans employeur canadien, hors cinéma, télévision et radio";
                NEWS_CREW NewsCrew "newsCrew" OtherParty
                    "I report on events in Canada for a foreign news organization"
                    "Je couvre des événements au Canada pour un média étranger";
                SPEAKER Speaker "speaker" Choice
                    "I am a guest speaker, or a commercial speaker at a seminar of 5 days at most"
                    "Je suis conférencier invité, ou conférencier commercial à un séminaire d’au plus 5 jours";
                CONVENTION Convention "convention" OtherParty
                    "I organize a convention, as executive or administrative staff of its committee"
                    "J’organise un congrès, comme membre de la direction ou de l’administration de son comité";
                CLERGY Clergy "clergy" OtherParty
                    "My main duties are to preach, lead worship or give spiritual counsel"
                    "Mes fonctions principales sont de prêcher, de diriger le culte ou de donner des conseils spirituels";
                JUDGE_OR_EXPERT JudgeOrExpert "judgeOrExpert" OtherParty
                    "I come as a judge or referee, an examiner or evaluator, or an expert witness"
                    "Je viens comme juge ou arbitre, examinateur ou évaluateur, ou témoin expert";
                HEALTH_TRAINEE HealthTrainee "healthTrainee" OtherParty
                    "I study in a health field and come mainly to train, with the written approval of the regulator"
                    "J’étudie dans le domaine de la santé et je viens surtout me former, avec l’accord écrit de l’organisme de réglementation";
                AVIATION Aviation "aviation" OtherParty
                    "I come as an aviation inspector or as an adviser on an accident"
                    "Je viens comme inspecteur de l’aviation ou conseiller pour un accident";
                CREW Crew "crew" OtherParty
                    "I am crew of a foreign-owned means of transport, not registered in Canada and mainly international"
                    "Je suis membre d’équipage d’un moyen de transport de propriété étrangère, non immatriculé au Canada et surtout international";
                EMERGENCY Emergency "emergency" OtherParty
                    "I come to help in an emergency that threatens life or property"
                    "Je viens aider dans une urgence qui menace des vies ou des biens";
                REGISTERED_INDIAN RegisteredIndian "registeredIndian" Fixed
                    "I am registered as an Indian under the Indian Act"
                    "Je suis inscrit comme Indien selon la Loi sur les Indiens";
                VISA_EXEMPT VisaExempt "visaExempt" Fixed
                    "I need no visitor visa for Canada"
                    "Je n’ai pas besoin d’un visa de visiteur pour le Canada";
                NO_MEDICAL_CERTIFICATE NoMedicalCertificate "noMedicalCertificate" Paper
                    "I need a medical exam for this permit and have no certificate yet"
                    "Il me faut un examen médical pour ce permis, et je n’ai pas encore de certificat";
                BORDER_EXEMPT BorderExempt "borderExempt" Fixed
                    "I am a permanent resident of the United States, drive a truck across the border for a living, or have a border appointment"
                    "Je suis résident permanent des États-Unis, je traverse la frontière comme camionneur, ou j’ai un rendez-vous à la frontière";
                APPROVED_BEFORE_ENTRY ApprovedBeforeEntry "approvedBeforeEntry" OtherParty
                    "A work permit was approved for me in writing before I entered and is not issued yet"
                    "Un permis de travail a été approuvé par écrit avant mon entrée et n’est pas encore délivré";
                TREATY_VISITOR TreatyVisitor "treatyVisitor" Choice
                    "I ask as a trader, investor, professional or company transferee under CUSMA or a similar agreement"
                    "Je demande à titre de négociant, d’investisseur, de professionnel ou de personne mutée, selon l’ACEUM ou un accord semblable";
                MISSION_STATEMENT MissionStatement "missionStatement" OtherParty
                    "A foreign mission in Canada gave a statement for me"
                    "Une mission étrangère au Canada a fait une déclaration pour moi";
                VISITING_ATHLETE VisitingAthlete "visitingAthlete" OtherParty
                    "I am an athlete or member of a foreign team, or of a Canadian amateur team"
                    "Je suis athlète ou membre d’une équipe étrangère, ou d’une équipe canadienne amateur";
            }
            "study" {
                PGWP_PROGRAM PgwpProgram "pgwpProgram" Fixed
                    "My school and my program give access to a post-graduation work permit: the federal list or the school’s letter says so"
                    "Mon établissement et mon programme donnent accès au permis de travail postdiplôme : la liste fédérale ou la lettre de l’établissement le dit";
                FLIGHT_SCHOOL FlightSchool "flightSchool" Fixed
                    "I trained at a designated flight school: I earned a Canadian commercial licence there, or I have its offer to teach and an instructor rating, even under way"
                    "J’ai été formé dans une école de pilotage désignée : j’y ai obtenu une licence canadienne de pilote professionnel, ou j’ai son offre d’enseigner et une qualification d’instructeur, même en cours";
                PGWP_BEFORE PgwpBefore "pgwpBefore" Fixed
                    "I already had a post-graduation work permit, even a short one"
                    "J’ai déjà eu un permis de travail postdiplôme, même court";
                QUEBEC_VOCATIONAL QuebecVocational "quebecVocational" Fixed
                    "My program is a Quebec vocational program of 900 hours or more (a DVS, or an AVS of 900 hours or with such a DVS)"
                    "Mon programme est une formation professionnelle du Québec de 900 heures ou plus : un DEP, ou une ASP de 900 heures ou jointe à un tel DEP";
                PART_TIME_EXCUSED PartTimeExcused "partTimeExcused" Fixed
                    "I studied part-time only in my last session, on a leave the school allowed, during a strike or closure, or between January and August 2020"
                    "J’ai étudié à temps partiel seulement à ma dernière session, durant un congé autorisé, une grève ou une fermeture, ou de janvier à août 2020";
                HALF_IN_PERSON HalfInPerson "halfInPerson" Fixed
                    "At least half of my program was in person in Canada; if it began between September 2022 and August 2024, done while I was in Canada"
                    "Au moins la moitié de mon programme était en personne au Canada; s’il a commencé entre septembre 2022 et août 2024, suivie pendant que j’étais au Canada";
                RIGHT_TO_STUDY RightToStudy "rightToStudy" Fixed
                    "On a day in the 180 days after my program ended, I had the right to study in Canada"
                    "Un jour au moins, dans les 180 jours après la fin de mon programme, j’avais le droit d’étudier au Canada";
                LISTED_FIELD ListedField "listedField" Fixed
                    "The field of my program (CIP code) was on the federal list when I applied for my study permit, or is now"
                    "Le domaine de mon programme (code CPE) figurait à la liste fédérale quand j’ai demandé mon permis d’études, ou y figure maintenant";
                EARLY_STUDY_PERMIT EarlyStudyPermit "earlyStudyPermit" Fixed
                    "I applied for my study permit before November 1, 2024, and since then I only extended it"
                    "J’ai demandé mon permis d’études avant le 1er novembre 2024, et depuis je l’ai seulement prolongé";
                RETURN_FUNDING ReturnFunding "returnFunding" Fixed
                    "Global Affairs Canada paid for my studies, on the condition that I return home"
                    "Affaires mondiales Canada a payé mes études, à condition que je retourne dans mon pays";
                STUDENT_AT_HOME StudentAtHome "studentAtHome" Choice
                    "I am registered at a school in the country of my passport"
                    "Je suis inscrit à une école du pays de mon passeport";
                AUSTRIAN_TRAINEE AustrianTrainee "austrianTrainee" Choice
                    "I study forestry, agriculture or tourism, or finished such studies in the last 12 months"
                    "J’étudie en foresterie, en agriculture ou en tourisme, ou j’ai terminé de telles études depuis 12 mois ou moins";
                ATLANTIC_GRADUATE AtlanticGraduate "atlanticGraduate" Fixed
                    "In the last 24 months I finished a program of 2 years at a recognized Atlantic school: full-time, with status, and living there for 16 of the 24 months before"
                    "Depuis 24 mois ou moins, j’ai terminé un programme de 2 ans dans un établissement reconnu de l’Atlantique : à temps plein, avec un statut, en y vivant 16 des 24 mois précédents";
            }
        }
    };
}

pub(crate) use every_circumstance;
