// The bot's registration with Azure Bot Service and its way into Teams.

@description('Name of the registration.')
@maxLength(64)
param name string

@description('global, or a region that keeps the registration in the EU.')
param location string

@description('Client id of the bot.')
param appId string

@description('Entra tenant of the bot.')
param appTenantId string

@description('Managed identity of the bot. Empty for a single-tenant app with a secret.')
param identityResourceId string

@description('Where messages are sent.')
param endpoint string

resource registration 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  kind: 'azurebot'
  sku: {
    name: 'F0' // Teams messages are free of charge in every tier
  }
  properties: {
    displayName: 'Zugkraft'
    endpoint: endpoint
    msaAppId: appId
    msaAppType: empty(identityResourceId) ? 'SingleTenant' : 'UserAssignedMSI'
    msaAppTenantId: appTenantId
    msaAppMSIResourceId: empty(identityResourceId) ? null : identityResourceId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: registration
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}
