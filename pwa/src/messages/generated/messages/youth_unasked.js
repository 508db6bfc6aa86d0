/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Youth_UnaskedInputs */

const nl_youth_unasked = /** @type {(inputs: Youth_UnaskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Voor ${i?.count} kinderen is nog geen plek bevestigd. Stuur het verzoek binnen 1 werkdag.`)
};

const en_youth_unasked = /** @type {(inputs: Youth_UnaskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`For ${i?.count} children no place is confirmed yet. Send the request within 1 working day.`)
};

/**
* | output |
* | --- |
* | "For {count} children no place is confirmed yet. Send the request within 1 working day." |
*
* @param {Youth_UnaskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_unasked = /** @type {((inputs: Youth_UnaskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_UnaskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_unasked(inputs)
	return nl_youth_unasked(inputs)
});