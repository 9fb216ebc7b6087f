{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "resourceBaseName": { "value": "zugkraft-${{RESOURCE_SUFFIX}}" },
    "tenantId": { "value": "${{TENANT_ID}}" },
    "appClientId": { "value": "${{AAD_APP_CLIENT_ID}}" },
    "teamsAppId": { "value": "${{TEAMS_APP_ID}}" },
    "teamsCatalogueAppId": { "value": "${{TEAMS_CATALOGUE_APP_ID}}" },
    "teamsLinkHost": { "value": "${{TEAMS_LINK_HOST}}" },
    "botAppType": { "value": "${{BOT_APP_TYPE}}" },
    "loginEndpoint": { "value": "${{LOGIN_ENDPOINT}}" },
    "graphEndpoint": { "value": "${{GRAPH_ENDPOINT}}" },
    "botServiceUrls": { "value": "${{BOT_SERVICE_URLS}}" },
    "workspaces": { "value": ${{WORKSPACES}} },
    "membershipSource": { "value": "${{MEMBERSHIP_SOURCE}}" },
    "company": { "value": "${{COMPANY}}" },
    "logLevel": { "value": "${{LOG_LEVEL}}" },
    "deliveryRetentionMonths": { "value": ${{DELIVERY_RETENTION_MONTHS}} },
    "sendRate": { "value": ${{SEND_RATE}} }
  }
}
