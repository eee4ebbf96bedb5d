# The register as an image: docker build -t appointments . && docker run -p 8080:8080 -v register:/data appointments
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# Node brings the design system and the explorer; without it the pages are plainer.
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/Appointments.Web --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# Chromium prints the Blue Book, pdftotext reads PDF papers, curl asks for health; the register runs without any of them.
RUN apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core poppler-utils curl && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
VOLUME /data
EXPOSE 8080
ENV APPOINTMENTS_LOG=json
HEALTHCHECK --interval=30s --timeout=6s --start-period=30s CMD curl --fail --silent http://127.0.0.1:8080/health/ready
# An orchestrator's SIGTERM ends it when what it has begun is done.
ENTRYPOINT ["dotnet", "Appointments.Web.dll", "serve", "--url", "http://0.0.0.0:8080", "--database", "/data/register.db"]
