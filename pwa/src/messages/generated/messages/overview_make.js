/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Overview_MakeInputs */

const nl_overview_make = /** @type {(inputs: Overview_MakeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Overzicht maken: ${i?.name}`)
};

const en_overview_make = /** @type {(inputs: Overview_MakeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Make an overview: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Make an overview: {name}" |
*
* @param {Overview_MakeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_make = /** @type {((inputs: Overview_MakeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_MakeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_make(inputs)
	return nl_overview_make(inputs)
});