//! Every page has one address, and every address one page.

use tongda::route::{AuditRoute, Route};

#[test]
fn every_route_is_read_back_from_its_address() {
    for route in Route::examples() {
        if let Route::NotFound(_) = route {
            continue;
        }
        assert_eq!(Route::parse(&route.to_string()), route);
    }
}

#[test]
fn addresses_lead_where_they_should() {
    let table = [
        ("", Route::Home),
        ("#/", Route::Home),
        ("#main", Route::Home),
        ("#/check/", Route::Check),
        ("#/s/a.b", Route::Rows(vec!["a".into(), "b".into()])),
        ("#/s/", Route::NotFound("s/".into())),
        ("#/audit/site/1/edit", Route::Audit(AuditRoute::EditSite("1".into()))),
        ("#/audit/round/1/check", Route::NotFound("audit/round/1/check".into())),
        ("#/check/ask/<script>", Route::NotFound("check/ask/<script>".into())),
        ("#/nowhere", Route::NotFound("nowhere".into())),
    ];
    for (hash, route) in table {
        assert_eq!(Route::parse(hash), route, "{hash}");
    }
}
