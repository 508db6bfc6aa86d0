/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Youth_AcknowledgedInputs */

const nl_youth_acknowledged = /** @type {(inputs: Youth_AcknowledgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`bevestigd op ${i?.day}`)
};

const en_youth_acknowledged = /** @type {(inputs: Youth_AcknowledgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`acknowledged on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "acknowledged on {day}" |
*
* @param {Youth_AcknowledgedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_acknowledged = /** @type {((inputs: Youth_AcknowledgedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_AcknowledgedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_acknowledged(inputs)
	return nl_youth_acknowledged(inputs)
});