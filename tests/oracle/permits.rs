//! Random offers, and the status and permits that go with them.

use super::calendar::{Date, text};
use super::random::Random;
use serde_json::{Value, json};

/// An offer that mostly qualifies, with one flaw now and then.
pub(crate) fn offer(random: &mut Random, main: &str, codes: &[&'static str]) -> Value {
    let noc = if random.chance(65) {
        main
    } else {
        random.pick(codes)
    };
    let mut told = json!({
        "noc": noc,
        "hoursPerWeek": random.pick(&[30.0, 30.0, 37.5, 40.0, 40.0, 29.9]),
        "permanent": random.chance(60),
        "lmia": random.pick(&["positive", "positive", "none", "pending", "exempt"]),
        "permitEmployer": random.chance(50),
        "yearWithEmployer": random.chance(65),
    });
    if told["permanent"] == false {
        told["lengthMonths"] = json!(random.pick(&[11, 12, 12, 24]));
    }
    if random.chance(6) {
        told["seasonal"] = json!(true);
    }
    if random.chance(4) {
        told["barred"] = json!(true);
    }
    if random.chance(20) {
        told["employers"] = json!(random.pick(&[1, 2, 2, 3]));
    }
    told
}

/// Status in Canada; a permit tied to an employer often names the occupation of the offer.
pub(crate) fn status(random: &mut Random, day: Date, main: &str, offer: &Value) -> Value {
    let permit = match random.below(100) {
        0..=14 => return Value::Null,
        15..=36 => "lmia",
        37..=60 => "employer-specific",
        61..=75 => random.pick(&["pgwp", "spousal", "bridging", "iec", "open"]),
        _ => return without_permit(random),
    };
    let mut told = json!({
        "kind": "worker",
        "permit": permit,
        "expires": text(day + random.pick(&[-1, 0, 1, 200, 400, 600])),
    });
    if matches!(permit, "lmia" | "employer-specific") {
        let offered = offer["noc"].as_str().unwrap_or(main);
        // Of the same minor group, and not.
        told["noc"] = json!(random.pick(&[offered, offered, main, "72201", "72205", "65200"]));
    }
    if permit == "employer-specific" {
        told["exemption"] = json!(random.pick(&[
            "international-agreement",
            "provincial-agreement",
            "canadian-interests",
            "canadian-interests",
            "other",
        ]));
    }
    told
}

fn without_permit(random: &mut Random) -> Value {
    let kind = random.pick(&[
        "student",
        "student",
        "visitor",
        "visitor",
        "maintained",
        "restoration",
        "refugee-claimant",
        "none",
    ]);
    let mut told = json!({ "kind": kind });
    // Students and claimants may or may not work; for the others it is an exception.
    if matches!(kind, "student" | "refugee-claimant") || random.chance(10) {
        told["mayWork"] = json!(kind == "maintained" || random.chance(50));
    }
    told
}
