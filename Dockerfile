# One image for all mains: docker run IMAGE console 302 vs 410 | slack | discord, and health beside a bot

# As in pom.xml, or the build stops.
ARG VERSION=0.1.0

FROM maven:3.9-eclipse-temurin-25 AS build
ARG VERSION
WORKDIR /build

# The image's Java: what our classes use, which deploy/image.sh checks, and what the libraries need of it at run time.
RUN jlink --output /app/java --compress zip-6 --strip-java-debug-attributes --no-header-files --no-man-pages \
      --add-modules java.logging,java.naming,jdk.httpserver,jdk.unsupported

# A layer with all that Maven fetches, kept until a pom.xml changes: the build of modules that are empty yet.
COPY pom.xml ./
COPY data/pom.xml data/
COPY bot-core/pom.xml bot-core/
COPY slack-adapter/pom.xml slack-adapter/
COPY discord-adapter/pom.xml discord-adapter/
RUN for module in data bot-core slack-adapter discord-adapter; do \
      mkdir -p $module/src/main/java/empty && echo 'package empty;' >$module/src/main/java/empty/package-info.java; \
    done && \
    mvn -q -B -ntp -Dmaven.test.skip=true -Dexec.skip=true verify && \
    rm -rf */src */target

COPY deploy/PlainLinks.java deploy/
COPY data data
COPY bot-core bot-core
COPY slack-adapter slack-adapter
COPY discord-adapter discord-adapter
RUN mvn -q -B -ntp -Dmaven.test.skip=true verify

COPY deploy deploy
RUN sh deploy/image.sh "$VERSION"

FROM gcr.io/distroless/base-debian12:nonroot
# Without a UTF-8 locale, which this base lacks, Java cannot read arguments such as ٣٠٢. LC_ALL, as LANG may say what the
# person speaks, which is not installed here.
COPY --from=debian:12-slim /usr/lib/locale/C.utf8 /usr/lib/locale/C.utf8
COPY LICENSE /app/
COPY --from=build /app/java /app/java
COPY --from=build /app/lib /app/lib
COPY --from=build /app/bin /app/bin
COPY --from=build /app/jvm /app/jvm
COPY --from=build /app/sbom /app/sbom
# No entry point: the first argument is the command, a file in /app/bin. That needs no shell and no second process, and
# SIGTERM goes straight to Java.
# There is no HEALTHCHECK, as a console would fail it: a supervisor probes the management port or runs `health`.
ENV PATH=/app/bin LC_ALL=C.UTF-8 RINGBACK_LOG=json MANAGEMENT_PORT=8081
USER 65532:65532
CMD ["console", "--help"]

# Fails where a main does not start in here, or where its AOT cache does not fit.
RUN ["console", "٣٠٢"]
RUN ["/app/java/bin/java", "-XX:AOTMode=on", "@/app/jvm/slack.args", "/app/bin/slack", "--version"]
RUN ["/app/java/bin/java", "-XX:AOTMode=on", "@/app/jvm/discord.args", "/app/bin/discord", "--version"]

ARG VERSION
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Ringback" \
      org.opencontainers.image.description="Explains SIP codes in Slack, in Discord and in a terminal." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.base.name="gcr.io/distroless/base-debian12:nonroot"
