/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_ResumedInputs */

const nl_people_organisation_resumed = /** @type {(inputs: People_Organisation_ResumedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopt toch niet`)
};

const en_people_organisation_resumed = /** @type {(inputs: People_Organisation_ResumedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does not stop after all`)
};

/**
* | output |
* | --- |
* | "Does not stop after all" |
*
* @param {People_Organisation_ResumedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_resumed = /** @type {((inputs?: People_Organisation_ResumedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_ResumedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_resumed(inputs)
	return nl_people_organisation_resumed(inputs)
});