// Everything Zugkraft needs in Azure: one web app, its identity, storage, a vault for secrets, the bot's registration.
// Deployed by the arm/deploy step of teamsapp.yml. Endpoints are parameters, so that a sovereign cloud needs no change here.

targetScope = 'resourceGroup'

@description('First part of every resource name; also the host name of the web app, so it must be free worldwide.')
@minLength(4)
@maxLength(40)
param resourceBaseName string

@description('Where the data are kept and processed.')
param location string = resourceGroup().location

@description('Entra tenant whose users may sign in.')
param tenantId string = tenant().tenantId

@description('Client id of the Entra app of tab and server.')
param appClientId string

@description('Host under which Teams reaches the app, when it is not the one of the web app itself.')
param customHost string = ''

@description('App Service plan. P0v3 is the smallest that runs several instances at a steady pace.')
param webAppSku string = 'P0v3'

@description('Instances of the web app. They share nothing but storage and SharePoint.')
@minValue(1)
@maxValue(10)
param instances int = 2

@description('How the bot proves who it is. The managed identity needs no secret.')
@allowed([
  'UserAssignedMsi'
  'SingleTenant'
])
param botAppType string = 'UserAssignedMsi'

@description('Client id of the bot; needed for SingleTenant only.')
param botAppId string = ''

@description('False where Azure Bot Service is not offered and the bot is registered elsewhere.')
param registerBot bool = true

@description('Azure region of the bot registration: global, or a region such as westeurope that keeps it in the EU.')
param botLocation string = 'global'

@description('Where the bot service sends messages, when it is not the address of the app.')
param botMessagingEndpoint string = ''

@description('Entra login endpoint of the cloud.')
param loginEndpoint string = 'https://login.microsoftonline.com'

@description('Microsoft Graph endpoint of the cloud.')
param graphEndpoint string = 'https://graph.microsoft.com'

@description('Service addresses, separated by commas, that the bot may answer to; one of the public connector stands for all its regions.')
param botServiceUrls string = 'https://smba.trafficmanager.net/emea/'

@description('Id in the manifest of the app in Teams.')
param teamsAppId string

@description('Id that the organisation gave the app in its catalogue, for links that lead from chat into the tab. Empty: asked of Graph.')
param teamsCatalogueAppId string = ''

@description('Host of links that lead from chat into the tab.')
param teamsLinkHost string = 'teams.microsoft.com'

@description('The workspaces this deployment serves.')
param workspaces array

@description('Where membership is looked up: the team, or the group behind it where Graph has no teams.')
@allowed([
  'team'
  'group'
])
param membershipSource string = 'team'

@description('Company in the User-Agent that Graph sees.')
param company string

@description('Least severe log line that is kept.')
@allowed([
  'trace'
  'debug'
  'info'
  'warn'
  'error'
  'silent'
])
param logLevel string = 'info'

@description('Months for which it is known who was sent what.')
@minValue(2)
@maxValue(120)
param deliveryRetentionMonths int = 6

@description('Requests a second to Teams, of all instances together.')
@minValue(1)
@maxValue(50)
param sendRate int = 50

@description('Path of a certificate file of the city, mounted into the web app. Empty when none is needed.')
param extraCaFile string = ''

@description('Keeps the log of the web app in a Log Analytics workspace.')
param keepLogs bool = true

@description('Days that the log is kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

var usesIdentityForBot = botAppType == 'UserAssignedMsi'
var effectiveBotAppId = usesIdentityForBot ? identity.properties.clientId : botAppId
var host = empty(customHost) ? webApp.properties.defaultHostName : customHost

// A secret is a reference into the vault: neither the template nor the web app's settings hold its value.
var commonSettings = {
  WEBSITE_RUN_FROM_PACKAGE: '1'
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  NODE_ENV: 'production'
  APP_URL: 'https://${host}'
  TENANT_ID: tenantId
  APP_ID: appClientId
  TEAMS_APP_ID: teamsAppId
  TEAMS_CATALOGUE_APP_ID: teamsCatalogueAppId
  TEAMS_LINK_HOST: teamsLinkHost
  APP_SECRET: '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/app-secret)'
  BOT_APP_ID: effectiveBotAppId
  BOT_APP_TYPE: botAppType
  BOT_SERVICE_URLS: botServiceUrls
  LOGIN_ENDPOINT: loginEndpoint
  GRAPH_ENDPOINT: graphEndpoint
  DELIVERY_RETENTION_MONTHS: string(deliveryRetentionMonths)
  SEND_RATE: string(sendRate)
  STORAGE_ACCOUNT_URL: storage.properties.primaryEndpoints.blob
  AZURE_CLIENT_ID: identity.properties.clientId // which identity the Azure libraries use
  WORKSPACES: string(workspaces)
  MEMBERSHIP_SOURCE: membershipSource
  COMPANY: company
  LOG_LEVEL: logLevel
}
var botSecretSetting = usesIdentityForBot ? {} : {
  BOT_APP_PASSWORD: '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/bot-app-password)'
}
var extraCaSetting = empty(extraCaFile) ? {} : {
  EXTRA_CA_FILE: extraCaFile
}

// Roles of Azure itself; their ids are the same in every tenant.
var blobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fce8'
var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${resourceBaseName}-identity'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'zk${uniqueString(resourceGroup().id, resourceBaseName)}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'zk-${uniqueString(resourceGroup().id, resourceBaseName)}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource mayUseBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, blobDataContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataContributor)
  }
}

resource mayUseQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, queueDataContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', queueDataContributor)
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, keyVaultSecretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${resourceBaseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: webAppSku
    capacity: instances
  }
  properties: {
    reserved: true // means Linux
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: resourceBaseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identity.id
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node dist/src/main/production.js'
      alwaysOn: true // the calendar and the queue work without visitors
      healthCheckPath: '/healthz/live' // restarted for what a restart can mend, never for a department that lacks a list
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// Apart from the web app, because the settings name the host that the web app is given.
resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'appsettings'
  properties: union(commonSettings, botSecretSetting, extraCaSetting)
  dependsOn: [
    mayReadSecrets
    mayUseBlobs
    mayUseQueues
  ]
}

module bot 'bot.bicep' = if (registerBot) {
  name: 'bot-registration'
  params: {
    name: '${resourceBaseName}-bot'
    location: botLocation
    appId: effectiveBotAppId
    appTenantId: tenantId
    identityResourceId: usesIdentityForBot ? identity.id : ''
    endpoint: empty(botMessagingEndpoint) ? 'https://${host}/api/messages' : botMessagingEndpoint
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = if (keepLogs) {
  name: '${resourceBaseName}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logRetentionDays
  }
}

resource logsOfWebApp 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (keepLogs) {
  name: 'to-log-analytics'
  scope: webApp
  properties: {
    workspaceId: logs.id
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

// The toolkit writes these into env/.env.<environment>.
output AZURE_APP_SERVICE_RESOURCE_ID string = webApp.id
output TAB_HOST string = host
output BOT_ID string = effectiveBotAppId
output KEY_VAULT_NAME string = vault.name
output IDENTITY_PRINCIPAL_ID string = identity.properties.principalId
