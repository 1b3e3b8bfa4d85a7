//! What a permit costs, and whom.

use super::PermitDue;
use super::case::Case;
use crate::assess::days::Span;
use crate::kernel::{Reading, Why};
use crate::process::permit_steps::Key;
use crate::profile::Sector;
use crate::values::permit_fees::{self as fees, Payer, PermitFee};

impl Case<'_> {
    /// Every fee that may be due, what the worker pays in all, and why that is not one number.
    pub(super) fn fees(&self) -> (Vec<PermitDue>, Option<Span>, Option<Why>) {
        let iec = self.key(Key::Iec);
        let (permit, holder) = match self.permit {
            Some(permit) => (Reading::yes(permit.fee), Reading::yes(permit.holder_fee)),
            None => (Reading::yes(true), self.key(Key::Open)),
        };
        let farm = self.offer.and_then(|offer| offer.sector) == Some(Sector::PrimaryAgriculture)
            || matches!(self.id, "seasonal-agricultural" | "lmia-agricultural");
        let assessment = Reading::every(&[self.assessed(), Reading::yes(!farm)]);
        let counted: [(&PermitFee, Reading); 6] = [
            (
                &fees::WORK_PERMIT,
                Reading::every(&[permit, iec.opposite()]),
            ),
            (&fees::PARTICIPATION, iec),
            (&fees::OPEN_HOLDER, holder),
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
