//! The registry: one line a programme, one line a grid.

use crate::kernel::Day;
use crate::law::{Grid, Programme};

mod categories;
mod federal;
mod permits;

/// Registers the programmes and finds them by id.
macro_rules! programmes {
    ($($path:path,)*) => {
        /// Every programme, in the order in which pages show them.
        pub static ALL: &[&Programme] = &[$(&$path),*];
    };
}

programmes! {
    federal::cec::CEC,
    federal::fsw::FSW,
    federal::fst::FST,
    federal::high_skilled_proposal::HIGH_SKILLED_PROPOSAL,
    categories::french::FRENCH_PROFICIENCY,
    categories::healthcare::HEALTHCARE,
    categories::stem::STEM,
    categories::trades::TRADES,
    categories::transport::TRANSPORT,
    categories::agriculture::AGRICULTURE,
    categories::education::EDUCATION,
    categories::physicians::PHYSICIANS,
    categories::researchers::RESEARCHERS,
    categories::senior_managers::SENIOR_MANAGERS,
    categories::military::MILITARY,
    // Permits on an assessment.
    permits::lmia::lmia_high_wage::LMIA_HIGH_WAGE,
    permits::lmia::lmia_low_wage::LMIA_LOW_WAGE,
    permits::lmia::global_talent_a::GLOBAL_TALENT_A,
    permits::lmia::global_talent_b::GLOBAL_TALENT_B,
    permits::lmia::lmia_agricultural::LMIA_AGRICULTURAL,
    permits::lmia::seasonal_agricultural::SEASONAL_AGRICULTURAL,
    permits::lmia::lmia_permanent::LMIA_PERMANENT,
    permits::lmia::lmia_caregiver::LMIA_CAREGIVER,
    permits::lmia::lmia_quebec_facilitated::LMIA_QUEBEC_FACILITATED,
    permits::lmia::recognized_employer::RECOGNIZED_EMPLOYER_PILOT,
    // Permits under agreements.
    permits::agreements::cusma_professional::CUSMA_PROFESSIONAL,
    permits::agreements::cusma_trader::CUSMA_TRADER,
    permits::agreements::cusma_investor::CUSMA_INVESTOR,
    permits::agreements::cusma_transferee::CUSMA_TRANSFEREE,
    permits::agreements::chile::CHILE,
    permits::agreements::colombia::COLOMBIA,
    permits::agreements::peru::PERU,
    permits::agreements::south_korea::SOUTH_KOREA,
    permits::agreements::panama::PANAMA,
    permits::agreements::ceta::CETA,
    permits::agreements::ceta_transferee::CETA_TRANSFEREE,
    permits::agreements::uk::UK,
    permits::agreements::cptpp::CPTPP,
    permits::agreements::ukraine_agreement::UKRAINE_AGREEMENT,
    permits::agreements::gats_professional::GATS_PROFESSIONAL,
    permits::agreements::other_agreement::OTHER_AGREEMENT_PERMIT,
    // Permits exempt from an assessment otherwise.
    permits::exempt::francophone_mobility::FRANCOPHONE_MOBILITY_PERMIT,
    permits::exempt::transferee_executive::TRANSFEREE_EXECUTIVE,
    permits::exempt::transferee_specialized::TRANSFEREE_SPECIALIZED,
    permits::exempt::transferee_new_office::TRANSFEREE_NEW_OFFICE,
    permits::exempt::significant_benefit::SIGNIFICANT_BENEFIT,
    permits::exempt::entrepreneur::ENTREPRENEUR,
    permits::exempt::provincial_business::PROVINCIAL_BUSINESS,
    permits::exempt::film_worker::FILM_WORKER,
    permits::exempt::emergency_repair::EMERGENCY_REPAIR_PERMIT,
    permits::exempt::reciprocal::RECIPROCAL_PERMIT,
    permits::exempt::academic_exchange::ACADEMIC_EXCHANGE_PERMIT,
    permits::exempt::performing_arts::PERFORMING_ARTS_PERMIT,
    permits::exempt::camp_counsellor::CAMP_COUNSELLOR,
    permits::exempt::athlete::ATHLETE_PERMIT,
    permits::exempt::research::RESEARCH_PERMIT,
    permits::exempt::co_op::CO_OP,
    permits::exempt::co_op_secondary::CO_OP_SECONDARY,
    permits::exempt::post_doctoral::POST_DOCTORAL_PERMIT,
    permits::exempt::medical_resident::MEDICAL_RESIDENT_PERMIT,
    permits::exempt::award_holder::AWARD_HOLDER,
    permits::exempt::religious_worker::RELIGIOUS_WORKER,
    permits::exempt::charitable_worker::CHARITABLE_WORKER,
    permits::exempt::innovation_stream::INNOVATION_STREAM,
    permits::exempt::iec_working_holiday::IEC_WORKING_HOLIDAY,
    permits::exempt::iec_young_professionals::IEC_YOUNG_PROFESSIONALS,
    permits::exempt::iec_co_op::IEC_CO_OP,
    permits::exempt::nominee::NOMINEE,
    permits::exempt::atlantic::ATLANTIC,
    permits::exempt::community_pilot::COMMUNITY_PILOT,
    permits::exempt::rural_northern::RURAL_NORTHERN,
    permits::exempt::quebec_selected::QUEBEC_SELECTED,
    permits::exempt::quebec_investor::QUEBEC_INVESTOR,
    // Open permits.
    permits::open::post_graduation::POST_GRADUATION,
    permits::open::vulnerable_worker::VULNERABLE_WORKER,
    permits::open::bridging::BRIDGING,
    permits::open::sponsored_spouse::SPONSORED_SPOUSE,
    permits::open::approved_in_canada::APPROVED_IN_CANADA,
    permits::open::start_up::START_UP,
    permits::open::quebec_invited::QUEBEC_INVITED,
    permits::open::refugee_claimant::REFUGEE_CLAIMANT,
    permits::open::unenforceable_removal::UNENFORCEABLE_REMOVAL,
    permits::open::destitute_student::DESTITUTE_STUDENT,
    permits::open::permit_holder_resident::PERMIT_HOLDER_RESIDENT,
    // Open permits of family members.
    permits::family::spouse_of_worker::SPOUSE_OF_WORKER,
    permits::family::spouse_of_student::SPOUSE_OF_STUDENT,
    permits::family::transition_family::TRANSITION_FAMILY,
    permits::family::applicant_family::APPLICANT_FAMILY,
    permits::family::agreement_spouse::AGREEMENT_SPOUSE,
    permits::family::community_spouse::COMMUNITY_SPOUSE,
    permits::family::child_of_worker::CHILD_OF_WORKER,
    // Public policies.
    permits::policies::tr_to_pr_pathway::PATHWAY,
    permits::policies::provincial_candidate::PROVINCIAL_CANDIDATE,
    permits::policies::ukraine::UKRAINE,
    permits::policies::hong_kong_graduates::HONG_KONG_GRADUATES,
    permits::policies::hong_kong_applicant::HONG_KONG_APPLICANT,
    permits::policies::home_care_out_of_status::HOME_CARE_OUT_OF_STATUS,
    permits::policies::iran::IRAN,
    permits::policies::caregivers_interim::CAREGIVERS_INTERIM,
    permits::policies::pgwp_extension::PGWP_EXTENSION,
    permits::policies::h1b_renewal::H1B_RENEWAL,
    // Work without a permit, and where to apply.
    permits::without::business_visitor::BUSINESS_VISITOR,
    permits::without::on_campus::ON_CAMPUS_WORK,
    permits::without::off_campus::OFF_CAMPUS,
    permits::without::maintained_work::MAINTAINED_WORK,
    permits::without::graduate_waiting::GRADUATE_WAITING,
    permits::without::short_work::SHORT_WORK,
    permits::without::short_researcher::SHORT_RESEARCHER,
    permits::without::other_exempt::OTHER_EXEMPT,
    permits::places::apply_abroad::APPLY_ABROAD,
    permits::places::apply_at_entry::APPLY_AT_ENTRY,
    permits::places::apply_in_canada::APPLY_IN_CANADA,
}

/// The programmes that are law on a day and have not ended.
pub fn in_force(day: Day) -> impl Iterator<Item = &'static Programme> {
    ALL.iter()
        .copied()
        .filter(move |programme| programme.is_in_force(day))
}

/// The programme with this id.
pub fn find(id: &str) -> Option<&'static Programme> {
    ALL.iter().find(|programme| programme.id == id).copied()
}

/// Every points grid.
pub static GRIDS: &[&Grid] = &[&crate::grids::crs::CRS, &crate::grids::fsw_67::FSW_67];

/// The grid with this id.
pub fn grid(id: &str) -> Option<&'static Grid> {
    GRIDS.iter().find(|grid| grid.id == id).copied()
}
