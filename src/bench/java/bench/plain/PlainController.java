package bench.plain;

import java.time.LocalDate;
import org.conflictevents.battle.Battle;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.vocabulary.CasualtyType;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The handlers that the load script asks for, as they are written when nobody minds. */
@RestController
@Transactional(readOnly = true)
class PlainController {

    private static final Sort RECENT_FIRST = Sort.by(Sort.Order.desc("date.start"), Sort.Order.asc("id"));
    private static final Sort AS_WRITTEN = Sort.by("battle.id", "ordinal");

    private final PlainBattles battles;
    private final PlainClaims claims;

    PlainController(PlainBattles battles, PlainClaims claims) {
        this.battles = battles;
        this.claims = claims;
    }

    @GetMapping("/battles/{id}")
    PlainBattle getBattle(@PathVariable String id) {
        return PlainBattle.of(battles.findById(id).orElseThrow());
    }

    @GetMapping("/battles")
    Page<PlainBattle> listBattles(
            @RequestParam(required = false) String country,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int limit) {
        Specification<Battle> filter = (battle, query, cb) -> cb.and(
                country == null
                        ? cb.conjunction()
                        : cb.equal(battle.get("place").get("countryCode"), country),
                from == null
                        ? cb.conjunction()
                        : cb.greaterThanOrEqualTo(battle.get("date").get("end"), from));
        return battles.findAll(filter, PageRequest.of(page, limit, RECENT_FIRST))
                .map(PlainBattle::of);
    }

    @GetMapping("/casualty-claims")
    Page<PlainClaim> listClaims(
            @RequestParam(required = false) CasualtyType type,
            @RequestParam(required = false) LocalDate claimedFrom,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int limit) {
        Specification<CasualtyClaim> filter = (claim, query, cb) -> cb.and(
                type == null ? cb.conjunction() : cb.equal(claim.get("losses").get("type"), type),
                claimedFrom == null ? cb.conjunction() : cb.greaterThanOrEqualTo(claim.get("claimedOn"), claimedFrom));
        return claims.findAll(filter, PageRequest.of(page, limit, AS_WRITTEN)).map(PlainClaim::of);
    }
}
