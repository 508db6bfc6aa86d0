/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Ended_OnInputs */

const nl_arrangement_ended_on = /** @type {(inputs: Arrangement_Ended_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gestopt vanaf`)
};

const en_arrangement_ended_on = /** @type {(inputs: Arrangement_Ended_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ended from`)
};

/**
* | output |
* | --- |
* | "Ended from" |
*
* @param {Arrangement_Ended_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_ended_on = /** @type {((inputs?: Arrangement_Ended_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Ended_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_ended_on(inputs)
	return nl_arrangement_ended_on(inputs)
});