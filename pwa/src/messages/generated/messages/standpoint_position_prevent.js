/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Position_PreventInputs */

const nl_standpoint_position_prevent = /** @type {(inputs: Standpoint_Position_PreventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming voorkomen`)
};

const en_standpoint_position_prevent = /** @type {(inputs: Standpoint_Position_PreventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Prevent the eviction`)
};

/**
* | output |
* | --- |
* | "Prevent the eviction" |
*
* @param {Standpoint_Position_PreventInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_position_prevent = /** @type {((inputs?: Standpoint_Position_PreventInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Position_PreventInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_position_prevent(inputs)
	return nl_standpoint_position_prevent(inputs)
});