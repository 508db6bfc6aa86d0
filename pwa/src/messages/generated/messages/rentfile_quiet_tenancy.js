/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_TenancyInputs */

const nl_rentfile_quiet_tenancy = /** @type {(inputs: Rentfile_Quiet_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurovereenkomst`)
};

const en_rentfile_quiet_tenancy = /** @type {(inputs: Rentfile_Quiet_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenancy`)
};

/**
* | output |
* | --- |
* | "Tenancy" |
*
* @param {Rentfile_Quiet_TenancyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_tenancy = /** @type {((inputs?: Rentfile_Quiet_TenancyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_TenancyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_tenancy(inputs)
	return nl_rentfile_quiet_tenancy(inputs)
});