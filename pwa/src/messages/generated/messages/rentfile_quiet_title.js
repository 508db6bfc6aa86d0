/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_TitleInputs */

const nl_rentfile_quiet_title = /** @type {(inputs: Rentfile_Quiet_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huur zonder achterstand`)
};

const en_rentfile_quiet_title = /** @type {(inputs: Rentfile_Quiet_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent without arrears`)
};

/**
* | output |
* | --- |
* | "Rent without arrears" |
*
* @param {Rentfile_Quiet_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_title = /** @type {((inputs?: Rentfile_Quiet_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_title(inputs)
	return nl_rentfile_quiet_title(inputs)
});