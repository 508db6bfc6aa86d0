/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Role_Co_TenantInputs */

const nl_household_role_co_tenant = /** @type {(inputs: Household_Role_Co_TenantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Medehuurder`)
};

const en_household_role_co_tenant = /** @type {(inputs: Household_Role_Co_TenantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Co-tenant`)
};

/**
* | output |
* | --- |
* | "Co-tenant" |
*
* @param {Household_Role_Co_TenantInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_role_co_tenant = /** @type {((inputs?: Household_Role_Co_TenantInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Role_Co_TenantInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_role_co_tenant(inputs)
	return nl_household_role_co_tenant(inputs)
});