/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_TenancyInputs */

const nl_arrangement_tenancy = /** @type {(inputs: Arrangement_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Over welk huurcontract gaat het?`)
};

const en_arrangement_tenancy = /** @type {(inputs: Arrangement_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which tenancy is it about?`)
};

/**
* | output |
* | --- |
* | "Which tenancy is it about?" |
*
* @param {Arrangement_TenancyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_tenancy = /** @type {((inputs?: Arrangement_TenancyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_TenancyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_tenancy(inputs)
	return nl_arrangement_tenancy(inputs)
});