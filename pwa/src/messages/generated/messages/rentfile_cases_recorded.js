/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_RecordedInputs */

const nl_rentfile_cases_recorded = /** @type {(inputs: Rentfile_Cases_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gegevens vastgelegd`)
};

const en_rentfile_cases_recorded = /** @type {(inputs: Rentfile_Cases_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Facts recorded`)
};

/**
* | output |
* | --- |
* | "Facts recorded" |
*
* @param {Rentfile_Cases_RecordedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_recorded = /** @type {((inputs?: Rentfile_Cases_RecordedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_RecordedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_recorded(inputs)
	return nl_rentfile_cases_recorded(inputs)
});