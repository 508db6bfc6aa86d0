/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_SavedInputs */

const nl_people_organisation_saved = /** @type {(inputs: People_Organisation_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De wijziging is bewaard.`)
};

const en_people_organisation_saved = /** @type {(inputs: People_Organisation_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The change is saved.`)
};

/**
* | output |
* | --- |
* | "The change is saved." |
*
* @param {People_Organisation_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_saved = /** @type {((inputs?: People_Organisation_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_saved(inputs)
	return nl_people_organisation_saved(inputs)
});