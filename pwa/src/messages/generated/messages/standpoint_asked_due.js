/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Asked_DueInputs */

const nl_standpoint_asked_due = /** @type {(inputs: Standpoint_Asked_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uiterlijk`)
};

const en_standpoint_asked_due = /** @type {(inputs: Standpoint_Asked_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At the latest`)
};

/**
* | output |
* | --- |
* | "At the latest" |
*
* @param {Standpoint_Asked_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_asked_due = /** @type {((inputs?: Standpoint_Asked_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Asked_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_asked_due(inputs)
	return nl_standpoint_asked_due(inputs)
});