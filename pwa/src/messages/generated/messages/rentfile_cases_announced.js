/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_AnnouncedInputs */

const nl_rentfile_cases_announced = /** @type {(inputs: Rentfile_Cases_AnnouncedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met een ontruiming die is aangezegd`)
};

const en_rentfile_cases_announced = /** @type {(inputs: Rentfile_Cases_AnnouncedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With an announced eviction`)
};

/**
* | output |
* | --- |
* | "With an announced eviction" |
*
* @param {Rentfile_Cases_AnnouncedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_announced = /** @type {((inputs?: Rentfile_Cases_AnnouncedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_AnnouncedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_announced(inputs)
	return nl_rentfile_cases_announced(inputs)
});