/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Role_TenantInputs */

const nl_household_role_tenant = /** @type {(inputs: Household_Role_TenantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurder`)
};

const en_household_role_tenant = /** @type {(inputs: Household_Role_TenantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenant`)
};

/**
* | output |
* | --- |
* | "Tenant" |
*
* @param {Household_Role_TenantInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_role_tenant = /** @type {((inputs?: Household_Role_TenantInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Role_TenantInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_role_tenant(inputs)
	return nl_household_role_tenant(inputs)
});