/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_AboutInputs */

const nl_people_organisation_about = /** @type {(inputs: People_Organisation_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Over deze organisatie`)
};

const en_people_organisation_about = /** @type {(inputs: People_Organisation_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About this organisation`)
};

/**
* | output |
* | --- |
* | "About this organisation" |
*
* @param {People_Organisation_AboutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_about = /** @type {((inputs?: People_Organisation_AboutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_AboutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_about(inputs)
	return nl_people_organisation_about(inputs)
});