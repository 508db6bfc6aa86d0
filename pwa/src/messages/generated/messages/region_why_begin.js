/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_Why_BeginInputs */

const nl_region_why_begin = /** @type {(inputs: Region_Why_BeginInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De regio is nog niet klaar. Nog nodig: ${i?.count}.`)
};

const en_region_why_begin = /** @type {(inputs: Region_Why_BeginInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The region is not ready. Still needed: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "The region is not ready. Still needed: {count}." |
*
* @param {Region_Why_BeginInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_why_begin = /** @type {((inputs: Region_Why_BeginInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Why_BeginInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_why_begin(inputs)
	return nl_region_why_begin(inputs)
});