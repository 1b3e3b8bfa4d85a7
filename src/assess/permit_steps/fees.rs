//! What a permit costs, and whom.

use super::PermitDue;
use super::case::Case;
use crate::assess::days::Span;
use crate::kernel::{Reading, Why};
use crate::process::permit_steps::Key;
use crate::profile::{ApplicationClass, Said, Sector};
use crate::values::permit_fees::{self as fees, Payer, PermitFee};

impl Case<'_> {
    /// No fee of a work permit is due, R299(2), beyond what the permit itself says.
    pub(super) fn pays_nothing(&self) -> Reading {
        let protected = self.said(Said::ProtectedPerson);
        if self.is_claimant() || protected == Some(true) {
            return Reading::yes(true);
        }
        match self.id {
            "religious-worker" | "charitable-worker" => Reading::told(self.said(Said::Unpaid)),
            "academic-exchange" | "performing-arts" => {
                Reading::told(self.said(Said::CultureAgreement))
            }
            // Family of a protected person, or of somebody approved: only the first owes nothing.
            "approved-in-canada" => {
                let family = self.said(Said::FamilyApproved);
                Reading::told(protected.filter(|_| family == Some(false)))
            }
            _ => Reading::yes(false),
        }
    }

    /// Asks as an applicant who was granted an exemption, R207(d): no holder fee.
    fn has_exemption(&self) -> bool {
        let files = self.profile.applications.as_deref().unwrap_or_default();
        self.id == "approved-in-canada"
            && files.iter().any(|file| {
                file.class == Some(ApplicationClass::Humanitarian) && file.eligible == Some(true)
            })
    }

    /// Every fee that may be due, what the worker pays in all, and why that is not one number.
    pub(super) fn fees(&self) -> (Vec<PermitDue>, Option<Span>, Option<Why>) {
        let iec = self.key(Key::Iec);
        let (permit, holder) = match self.permit {
            Some(permit) => (Reading::yes(permit.fee), Reading::yes(permit.holder_fee)),
            None => (Reading::yes(true), self.key(Key::Open)),
        };
        let owed = self.pays_nothing().opposite();
        let restores = self.restores();
        let as_student = Reading::yes(self.id == "post-graduation");
        let farm = self.offer.and_then(|offer| offer.sector) == Some(Sector::PrimaryAgriculture)
            || matches!(self.id, "seasonal-agricultural" | "lmia-agricultural");
        let assessment = Reading::every(&[self.assessed(), Reading::yes(!farm)]);
        let counted: [(&PermitFee, Reading); 8] = [
            (
                &fees::WORK_PERMIT,
                Reading::every(&[permit, iec.opposite(), owed]),
            ),
            (&fees::PARTICIPATION, iec),
            (
                &fees::OPEN_HOLDER,
                Reading::every(&[holder, owed, Reading::yes(!self.has_exemption())]),
            ),
            (&fees::RESTORATION, restores),
            // Who restores as a student asks for a study permit first.
            (&fees::STUDY_PERMIT, Reading::every(&[restores, as_student])),
            (&fees::BIOMETRICS, self.biometrics()),
            (&fees::COMPLIANCE, self.key(Key::Exempt)),
            (&fees::ASSESSMENT, assessment),
        ];
        let mut rows = Vec::new();
        let mut total = Some(Span { least: 0, most: 0 });
        let mut open = false;
        for (fee, due) in counted {
            if due.range.most == 0 {
                continue;
            }
            let step = fee.on(self.on);
            let cents = step.and_then(|step| step.value);
            rows.push(PermitDue {
                id: fee.id,
                payer: fee.payer,
                cents,
                since: step.map(|step| step.since),
                why: due.whys.first(),
                law: step.and_then(|step| step.by),
            });
            if fee.payer == Payer::You {
                open |= !due.range.is_exact();
                total = total.zip(cents).map(|(sum, cents)| Span {
                    least: sum
                        .least
                        .saturating_add(cents.saturating_mul(due.range.least)),
                    most: sum.most.saturating_add(cents),
                });
            }
        }
        let why = match total {
            None => Some(Why::RuleNotKnown),
            Some(_) => open.then_some(Why::NotAsked),
        };
        (rows, total, why)
    }
}
