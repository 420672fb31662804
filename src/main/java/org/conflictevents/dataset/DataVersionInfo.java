package org.conflictevents.dataset;

import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Tells whoever runs the program which data version it serves. */
@Component
class DataVersionInfo implements InfoContributor {

    private final ServedDataVersion version;

    DataVersionInfo(ServedDataVersion version) {
        this.version = version;
    }

    @Override
    public void contribute(Info.Builder info) {
        info.withDetail("data", Map.of("version", version.value()));
    }
}
