/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_OpenInputs */

const nl_rentfile_quiet_open = /** @type {(inputs: Rentfile_Quiet_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk huur zonder achterstand`)
};

const en_rentfile_quiet_open = /** @type {(inputs: Rentfile_Quiet_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`View rent without arrears`)
};

/**
* | output |
* | --- |
* | "View rent without arrears" |
*
* @param {Rentfile_Quiet_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_open = /** @type {((inputs?: Rentfile_Quiet_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_open(inputs)
	return nl_rentfile_quiet_open(inputs)
});