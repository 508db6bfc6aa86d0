/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Role_PartnerInputs */

const nl_household_role_partner = /** @type {(inputs: Household_Role_PartnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Partner`)
};

const en_household_role_partner = /** @type {(inputs: Household_Role_PartnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Partner`)
};

/**
* | output |
* | --- |
* | "Partner" |
*
* @param {Household_Role_PartnerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_role_partner = /** @type {((inputs?: Household_Role_PartnerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Role_PartnerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_role_partner(inputs)
	return nl_household_role_partner(inputs)
});