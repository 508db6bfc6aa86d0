/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_TitleInputs */

const nl_people_organisation_end_title = /** @type {(inputs: People_Organisation_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stoppen`)
};

const en_people_organisation_end_title = /** @type {(inputs: People_Organisation_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopping`)
};

/**
* | output |
* | --- |
* | "Stopping" |
*
* @param {People_Organisation_End_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_title = /** @type {((inputs?: People_Organisation_End_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_title(inputs)
	return nl_people_organisation_end_title(inputs)
});