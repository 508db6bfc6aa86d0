/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown>, count: NonNullable<unknown> }} Overview_SeenInputs */

const nl_overview_seen = /** @type {(inputs: Overview_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.organisation}: ${i?.count} keer gelezen of gewijzigd`)
};

const en_overview_seen = /** @type {(inputs: Overview_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.organisation}: read or changed ${i?.count} times`)
};

/**
* | output |
* | --- |
* | "{organisation}: read or changed {count} times" |
*
* @param {Overview_SeenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_seen = /** @type {((inputs: Overview_SeenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_SeenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_seen(inputs)
	return nl_overview_seen(inputs)
});