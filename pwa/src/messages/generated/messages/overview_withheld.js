/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ parts: NonNullable<unknown> }} Overview_WithheldInputs */

const nl_overview_withheld = /** @type {(inputs: Overview_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Achtergehouden: ${i?.parts}`)
};

const en_overview_withheld = /** @type {(inputs: Overview_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kept back: ${i?.parts}`)
};

/**
* | output |
* | --- |
* | "Kept back: {parts}" |
*
* @param {Overview_WithheldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_withheld = /** @type {((inputs: Overview_WithheldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_WithheldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_withheld(inputs)
	return nl_overview_withheld(inputs)
});