/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Exercise_ShortInputs */

const nl_app_exercise_short = /** @type {(inputs: App_Exercise_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oefenregio`)
};

const en_app_exercise_short = /** @type {(inputs: App_Exercise_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Exercise region`)
};

/**
* | output |
* | --- |
* | "Exercise region" |
*
* @param {App_Exercise_ShortInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_exercise_short = /** @type {((inputs?: App_Exercise_ShortInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Exercise_ShortInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_exercise_short(inputs)
	return nl_app_exercise_short(inputs)
});