/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Wrong_DayInputs */

const nl_rentfile_wrong_day = /** @type {(inputs: Rentfile_Wrong_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in van welke dag uw administratie is.`)
};

const en_rentfile_wrong_day = /** @type {(inputs: Rentfile_Wrong_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in of which day your books are.`)
};

/**
* | output |
* | --- |
* | "Fill in of which day your books are." |
*
* @param {Rentfile_Wrong_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_wrong_day = /** @type {((inputs?: Rentfile_Wrong_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Wrong_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_wrong_day(inputs)
	return nl_rentfile_wrong_day(inputs)
});