/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_ListInputs */

const nl_rentfile_quiet_list = /** @type {(inputs: Rentfile_Quiet_ListInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurovereenkomsten zonder achterstand`)
};

const en_rentfile_quiet_list = /** @type {(inputs: Rentfile_Quiet_ListInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenancies without arrears`)
};

/**
* | output |
* | --- |
* | "Tenancies without arrears" |
*
* @param {Rentfile_Quiet_ListInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_list = /** @type {((inputs?: Rentfile_Quiet_ListInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_ListInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_list(inputs)
	return nl_rentfile_quiet_list(inputs)
});