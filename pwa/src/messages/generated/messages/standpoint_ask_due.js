/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_DueInputs */

const nl_standpoint_ask_due = /** @type {(inputs: Standpoint_Ask_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer wilt u het uiterlijk hebben?`)
};

const en_standpoint_ask_due = /** @type {(inputs: Standpoint_Ask_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When do you want it at the latest?`)
};

/**
* | output |
* | --- |
* | "When do you want it at the latest?" |
*
* @param {Standpoint_Ask_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_due = /** @type {((inputs?: Standpoint_Ask_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_due(inputs)
	return nl_standpoint_ask_due(inputs)
});