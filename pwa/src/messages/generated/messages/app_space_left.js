/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ free: NonNullable<unknown> }} App_Space_LeftInputs */

const nl_app_space_left = /** @type {(inputs: App_Space_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`nog ${i?.free} MB vrij`)
};

const en_app_space_left = /** @type {(inputs: App_Space_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.free} MB left`)
};

/**
* | output |
* | --- |
* | "{free} MB left" |
*
* @param {App_Space_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_space_left = /** @type {((inputs: App_Space_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Space_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_space_left(inputs)
	return nl_app_space_left(inputs)
});