/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Health_Today_AtInputs */

const nl_health_today_at = /** @type {(inputs: Health_Today_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`vandaag, ${i?.time}`)
};

const en_health_today_at = /** @type {(inputs: Health_Today_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`today, ${i?.time}`)
};

/**
* | output |
* | --- |
* | "today, {time}" |
*
* @param {Health_Today_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_today_at = /** @type {((inputs: Health_Today_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Today_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_today_at(inputs)
	return nl_health_today_at(inputs)
});