#!/usr/bin/env bash
# Time from java -jar to the first answer with 200, beside an empty Spring Boot web, JPA and H2 program of the same
# version, both as jars, started in turn.
#
#   src/bench/startup.sh [rounds]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

rounds=${1:-5}
need java curl

empty_program() {
    local boot source=$work/empty/src/main/java/empty
    boot=$(sed -n '/spring-boot-starter-parent/,/version/s:.*<version>\(.*\)</version>.*:\1:p' "$root/pom.xml")
    mkdir -p "$source"
    cat >"$work/empty/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
    <modelVersion>4.0.0</modelVersion>
    <parent>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-starter-parent</artifactId>
        <version>$boot</version>
        <relativePath/>
    </parent>
    <groupId>empty</groupId>
    <artifactId>empty</artifactId>
    <version>1</version>
    <properties><java.version>17</java.version></properties>
    <dependencies>
        <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-webmvc</artifactId>
        </dependency>
        <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-data-jpa</artifactId>
        </dependency>
        <dependency>
            <groupId>com.h2database</groupId>
            <artifactId>h2</artifactId>
            <scope>runtime</scope>
        </dependency>
    </dependencies>
    <build>
        <plugins>
            <plugin>
                <groupId>org.springframework.boot</groupId>
                <artifactId>spring-boot-maven-plugin</artifactId>
            </plugin>
        </plugins>
    </build>
</project>
POM
    cat >"$source/Empty.java" <<'JAVA'
package empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class Empty {

    public static void main(String[] args) {
        SpringApplication.run(Empty.class, args);
    }

    @RestController
    static class Hello {
        private final Things things;

        Hello(Things things) {
            this.things = things;
        }

        @GetMapping("/")
        long count() {
            return things.count();
        }
    }
}
JAVA
    cat >"$source/Thing.java" <<'JAVA'
package empty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Thing {
    @Id
    Long id;
}
JAVA
    cat >"$source/Things.java" <<'JAVA'
package empty;

import org.springframework.data.jpa.repository.JpaRepository;

interface Things extends JpaRepository<Thing, Long> {}
JAVA
    # The wrapper finds its Maven by the project that it lies in.
    (cd "$root" && ./mvnw -B -q -f "$work/empty/pom.xml" package)
}

# first_answer NAME PATH JAR: milliseconds.
first_answer() {
    local before=$(date +%s%3N)
    (cd "$work" && exec java -jar "$3" "--server.port=$port") >"$work/$1.log" 2>&1 &
    local pid=$!
    started+=("$pid")
    for ((i = 0; i < 6000; i++)); do
        if curl -sf -o /dev/null "$api$2"; then
            break
        fi
        if ! kill -0 "$pid" 2>/dev/null; then
            tail -n 40 "$work/$1.log" >&2
            exit 1
        fi
        sleep 0.02
    done
    echo "$1 $(($(date +%s%3N) - before))" >>"$work/times"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

build
empty_program
api_jar=$(ls "$root"/target/conflict-events-*.jar)
# Once each for the file cache.
first_answer empty / "$work/empty/target/empty-1.jar"
first_answer api '/api/v1/battles' "$api_jar"
: >"$work/times"
for ((round = 1; round <= rounds; round++)); do
    say "round $round of $rounds"
    first_answer empty / "$work/empty/target/empty-1.jar"
    first_answer api '/api/v1/battles' "$api_jar"
done
sort -k1,1 -k2,2n "$work/times" | awk -v rounds="$rounds" -v load="$(cut -d' ' -f1 /proc/loadavg)" '
    { n[$1]++; if (n[$1] == int((rounds + 1) / 2)) median[$1] = $2; all[$1] = all[$1] " " $2 }
    END {
        printf "ms to the first answer, load average %s\n", load
        printf "empty program %6d  (%s )\n", median["empty"], all["empty"]
        printf "this program  %6d  (%s )\n", median["api"], all["api"]
        printf "ratio         %6.2f\n", median["api"] / median["empty"]
    }'
