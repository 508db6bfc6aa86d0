/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Overview_ReadInputs */

const nl_overview_read = /** @type {(inputs: Overview_ReadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Overzicht van ${i?.name} lezen of afdrukken`)
};

const en_overview_read = /** @type {(inputs: Overview_ReadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Read or print the overview of ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Read or print the overview of {name}" |
*
* @param {Overview_ReadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_read = /** @type {((inputs: Overview_ReadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_ReadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_read(inputs)
	return nl_overview_read(inputs)
});