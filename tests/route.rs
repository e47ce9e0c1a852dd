//! Every page has one address, and every address one page.

use tongda::route::{AuditPage, AuditRoute, Route};

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
        ("#/audit/site/1/edit", Route::Audit(AuditPage::EditSite.of("1".into()))),
        ("#/audit/round/1/check", Route::NotFound("audit/round/1/check".into())),
        ("#/audit/round/1/check/door", Route::Audit(AuditRoute::check("1".into(), "door".into()))),
        ("#/audit/round/1/check/ramp-width..2", Route::Audit(AuditRoute::check("1".into(), "ramp-width..2".into()))),
        ("#/audit/round/1/defects", Route::Audit(AuditPage::Defects.of("1".into()))),
        ("#/audit/round/1/close", Route::Audit(AuditPage::Close.of("1".into()))),
        ("#/audit/round/1/open", Route::NotFound("audit/round/1/open".into())),
        ("#/audit/actions", Route::Audit(AuditPage::Actions.alone())),
        ("#/audit/action/1", Route::Audit(AuditPage::Action.of("1".into()))),
        ("#/audit/action", Route::NotFound("audit/action".into())),
        ("#/audit/district", Route::Audit(AuditPage::District.alone())),
        ("#/audit/rules", Route::Audit(AuditPage::Rules.alone())),
        ("#/check/ask/<script>", Route::NotFound("check/ask/<script>".into())),
        ("#/nowhere", Route::NotFound("nowhere".into())),
    ];
    for (hash, route) in table {
        assert_eq!(Route::parse(hash), route, "{hash}");
    }
}
