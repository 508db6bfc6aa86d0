/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_NeverInputs */

const nl_people_organisation_end_never = /** @type {(inputs: People_Organisation_End_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De regio heeft één Regieteam. Dat kan niet stoppen.`)
};

const en_people_organisation_end_never = /** @type {(inputs: People_Organisation_End_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The region has one Regieteam. It cannot stop.`)
};

/**
* | output |
* | --- |
* | "The region has one Regieteam. It cannot stop." |
*
* @param {People_Organisation_End_NeverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_never = /** @type {((inputs?: People_Organisation_End_NeverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_NeverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_never(inputs)
	return nl_people_organisation_end_never(inputs)
});