//! Whether an offer shows red flags: its words for the catalogue.

mod page;

pub(super) use page::page;

use super::Language;
use crate::kernel::{Text, text};
use crate::profile::PermitPromised;
use crate::safety::{self, Said, places, rules, signs, statutes};
use crate::values::low_wage_areas::{AREAS, SECTORS};
use crate::values::sources::OF_OFFERS;
use serde_json::{Map, Value, json};

/// What each permit that may be promised is called.
static PERMITS: &[(PermitPromised, Text)] = &[
    (
        PermitPromised::LmiaHighWage,
        text(
            "Tied to the employer, with an LMIA of the high-wage stream",
            "Lié à l’employeur, avec une EIMT du volet des postes à haut salaire",
        ),
    ),
    (
        PermitPromised::LmiaLowWage,
        text(
            "Tied to the employer, with an LMIA of the low-wage stream",
            "Lié à l’employeur, avec une EIMT du volet des postes à bas salaire",
        ),
    ),
    (
        PermitPromised::GlobalTalent,
        text(
            "Tied to the employer, through the Global Talent Stream",
            "Lié à l’employeur, par le volet des talents mondiaux",
        ),
    ),
    (
        PermitPromised::Agricultural,
        text(
            "Tied to a farm: agricultural stream or seasonal program",
            "Lié à une ferme : volet agricole ou programme saisonnier",
        ),
    ),
    (
        PermitPromised::LmiaExempt,
        text(
            "Tied to the employer, without an LMIA",
            "Lié à l’employeur, sans EIMT",
        ),
    ),
    (
        PermitPromised::Open,
        text("Open work permit", "Permis de travail ouvert"),
    ),
    (
        PermitPromised::NoneYet,
        text("None was promised", "Aucun n’a été promis"),
    ),
];

/// What to do about errors that only an offer can have.
static ERRORS: &[(&str, Text)] = &[
    (
        "seen-and-not-seen",
        text(
            "You said both that you saw this and that you did not",
            "Vous avez dit à la fois l’avoir vu et ne pas l’avoir vu",
        ),
    ),
    (
        "area-not-in-province",
        text(
            "This area is not in the province or territory of the work",
            "Cette région n’est pas dans la province ou le territoire du travail",
        ),
    ),
];

/// Headings of pages and names of statutes, which citations quote in English.
static PROVISIONS: &[Text] = &[
    text("Hourly wage threshold", "Seuil salarial horaire"),
    text(
        "Unemployment rates by census metropolitan area",
        "Taux de chômage par région métropolitaine de recensement",
    ),
    text("Low-wage stream", "Volet des postes à bas salaire"),
    text("Housing", "Logement"),
    text("Sectors", "Secteurs"),
    text("Category A", "Catégorie A"),
    text("Category B", "Catégorie B"),
    text("Validity of the letter", "Validité de la lettre"),
    text("When to apply", "Quand présenter la demande"),
    text(
        "Cap on low-wage positions",
        "Plafond des postes à bas salaire",
    ),
    text("Rural relief", "Allègement en région rurale"),
    text("Duration of employment", "Durée de l’emploi"),
    text("Advertising", "Affichage du poste"),
    text("Average processing times", "Délais de traitement moyens"),
    text("Duties of the employer", "Obligations de l’employeur"),
    text("Agricultural stream", "Volet agricole"),
    text("Refusal to process", "Refus de traiter"),
    text("Who is eligible", "Qui est admissible"),
    text("Occupations in TEER 2 or 3", "Professions de FÉER 2 ou 3"),
    text("Regulated occupations", "Professions réglementées"),
    text("Employers", "Employeurs"),
    text("Promises", "Promesses"),
    text("Reported prices", "Prix signalés"),
    text("Where to check and report", "Où vérifier et signaler"),
    text(
        "Licence of recruiters, fees and papers",
        "Permis des recruteurs, frais et documents",
    ),
    text(
        "Fair Trading (Consumer Protection) Act; Employment Agency Business Licensing Regulation (Alberta)",
        "Loi sur la protection du consommateur et règlement sur les permis d’agence de placement (Alberta; titres en anglais seulement)",
    ),
    text(
        "Temporary Foreign Worker Protection Act (British Columbia)",
        "Loi sur la protection des travailleurs étrangers temporaires (Colombie-Britannique; titre en anglais seulement)",
    ),
    text(
        "The Worker Recruitment and Protection Act (Manitoba)",
        "Loi sur le recrutement et la protection des travailleurs (Manitoba)",
    ),
    text(
        "Employment Standards Act (New Brunswick)",
        "Loi sur les normes d’emploi (Nouveau-Brunswick)",
    ),
    text(
        "Labour Standards Code, ss. 89A-89K (Nova Scotia)",
        "Code des normes du travail, art. 89A-89K (Nouvelle-Écosse; titre en anglais seulement)",
    ),
    text(
        "Employment Protection for Foreign Nationals Act, 2009, ss. 7-9; Employment Standards Act (Ontario)",
        "Loi de 2009 sur la protection des étrangers dans le cadre de l’emploi, art. 7 à 9; Loi sur les normes d’emploi (Ontario)",
    ),
    text(
        "Temporary Foreign Worker Protection Act (Prince Edward Island)",
        "Loi sur la protection des travailleurs étrangers temporaires (Île-du-Prince-Édouard; titre en anglais seulement)",
    ),
    text(
        "Act respecting labour standards, ss. 92.5-92.12 (Quebec)",
        "Loi sur les normes du travail, art. 92.5 à 92.12 (Québec)",
    ),
    text(
        "The Immigration Services Act (Saskatchewan)",
        "Loi sur les services d’immigration (Saskatchewan; titre en anglais seulement)",
    ),
];

/// Every word of an offer check, by id.
pub(super) fn catalogue(language: Language) -> Value {
    let say = |text: &Text| Value::from(language.of(text));
    let said = |said: &Said| json!({ "says": say(&said.says), "why": say(&said.why), "act": say(&said.act) });
    let table = |rows: Vec<(&str, Value)>| -> Map<String, Value> {
        rows.into_iter()
            .map(|(id, words)| (id.to_owned(), words))
            .collect()
    };
    let pairs = |rows: &[(&'static str, Text)]| -> Map<String, Value> {
        rows.iter()
            .map(|(id, words)| ((*id).to_owned(), say(words)))
            .collect()
    };
    let costs = |rows: &'static [places::Cost]| {
        table(rows.iter().map(|cost| (cost.id, say(&cost.says))).collect())
    };
    let place = |place: &places::Place| {
        let mut shown = Map::new();
        shown.insert("says".to_owned(), say(&place.says));
        if let Some(phone) = place.phone {
            shown.insert("phone".to_owned(), Value::from(phone));
        }
        if let Some(url) = place.url {
            shown.insert("url".to_owned(), Value::from(url));
        }
        Value::Object(shown)
    };
    json!({
        "signs": table(signs::ALL.iter().map(|row| (row.sign.word(), said(&row.said))).collect()),
        "rules": table(rules::ALL.iter().map(|rule| (rule.id, said(&rule.said))).collect()),
        "checks": pairs(rules::CHECKS),
        "severities": table(safety::SEVERITIES.iter().map(|(one, words)| (one.word(), say(words))).collect()),
        "grounds": table(safety::GROUNDS.iter().map(|(one, words)| (one.word(), say(words))).collect()),
        "none": say(&safety::NONE),
        "aboutNone": say(&safety::ABOUT_NONE),
        "places": table(places::ALL.iter().map(|one| (one.id, place(one))).collect()),
        "representatives": table(places::REPRESENTATIVES.iter().map(|one| (one.id, say(&one.says))).collect()),
        "never": costs(places::NEVER),
        "mayBeYours": costs(places::MAY_BE_YOURS),
        "statutes": table(statutes::ALL.iter().map(|one| (one.id, say(&one.says))).collect()),
        "areas": table(AREAS.iter().map(|(one, words)| (one.word(), say(words))).collect()),
        "sectors": table(SECTORS.iter().map(|(one, words)| (one.word(), say(words))).collect()),
        "permits": table(PERMITS.iter().map(|(one, words)| (one.word(), say(words))).collect()),
        "errors": pairs(ERRORS),
        "sources": table(OF_OFFERS.iter().map(|one| {
            (one.id, json!({ "name": say(&one.name), "url": language.of(&one.pages) }))
        }).collect()),
        "provisions": table(PROVISIONS.iter().map(|heading| (heading.en, say(heading))).collect()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Cite;
    use std::collections::BTreeSet;

    fn sentences(value: &Value, id: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::String(text) => found.push((id.to_owned(), text.clone())),
            Value::Object(fields) => {
                for (name, field) in fields {
                    if name != "url" && name != "sources" {
                        sentences(field, &format!("{id}.{name}"), found);
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => {}
        }
    }

    fn words(language: Language) -> Vec<(String, String)> {
        let mut found = Vec::new();
        sentences(&catalogue(language), "", &mut found);
        found
    }

    #[test]
    fn both_languages_have_the_same_ids_and_no_sentence_says_safe() {
        let (english, french) = (words(Language::English), words(Language::French));
        assert!(english.len() > 200, "{}", english.len());
        for ((id, en), (other, _)) in english.iter().zip(&french) {
            assert_eq!(id, other);
            assert!(!en.to_lowercase().contains("safe"), "{id}");
        }
        assert_eq!(english.len(), french.len());
    }

    #[test]
    fn sentences_are_short_and_shorter_on_average() {
        for language in Language::BOTH {
            let (mut all, mut count) = (0, 0);
            let mut long = Vec::new();
            for (id, text) in words(language) {
                if id.starts_with(".provisions") {
                    continue;
                }
                for sentence in text.split(['.', ':', ';', '?']) {
                    let length = sentence.split_whitespace().count();
                    if length > 25 {
                        long.push(format!("{id}: {length} words: {sentence}"));
                    }
                    all += length;
                    count += usize::from(length > 0);
                }
            }
            assert!(long.is_empty(), "{}", long.join("\n"));
            assert!(all <= 15 * count, "{all} words in {count} sentences");
        }
    }

    #[test]
    fn french_has_canadian_spaces_and_nobody_begs_or_shouts() {
        for (id, text) in words(Language::French) {
            for bad in [
                " ;", " ?", " :", " %", " $", "« ", " »", "'", "!", "garanti",
            ] {
                assert!(!text.contains(bad), "{id}: {text}");
            }
        }
        for (id, text) in words(Language::English) {
            for bad in [
                "please",
                "sorry",
                "!",
                "'",
                "programme",
                "guarantee",
                "valid",
            ] {
                let said = text.to_lowercase().replace("validity of the letter", "");
                assert!(!said.contains(bad), "{id}: {text}");
            }
        }
    }

    #[test]
    fn every_heading_that_is_cited_is_there_in_both_languages() {
        let known: BTreeSet<&str> = PROVISIONS.iter().map(|heading| heading.en).collect();
        let mut cites: Vec<&Cite> = Vec::new();
        cites.extend(signs::ALL.iter().flat_map(|row| row.law));
        cites.extend(places::ALL.iter().map(|place| &place.law));
        cites.extend(statutes::ALL.iter().map(|one| &one.law));
        cites.extend(rules::ALL.iter().flat_map(|rule| rule.law));
        cites.push(&statutes::ANY);
        for cite in cites {
            let number = cite
                .provision
                .trim_start_matches('R')
                .starts_with(|first: char| first.is_ascii_digit());
            assert!(
                number || known.contains(cite.provision),
                "{}",
                cite.provision
            );
        }
    }

    #[test]
    fn every_permit_has_a_name() {
        let named: Vec<PermitPromised> = PERMITS.iter().map(|(one, _)| *one).collect();
        assert_eq!(named, PermitPromised::ALL);
    }
}
