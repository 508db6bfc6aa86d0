/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_ExerciseInputs */

const nl_app_exercise = /** @type {(inputs: App_ExerciseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oefenregio: alles is verzonnen`)
};

const en_app_exercise = /** @type {(inputs: App_ExerciseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Exercise region: everything is invented`)
};

/**
* | output |
* | --- |
* | "Exercise region: everything is invented" |
*
* @param {App_ExerciseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_exercise = /** @type {((inputs?: App_ExerciseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_ExerciseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_exercise(inputs)
	return nl_app_exercise(inputs)
});