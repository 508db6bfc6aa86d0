/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_IntroInputs */

const nl_standpoint_ask_intro = /** @type {(inputs: Standpoint_Ask_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De organisaties krijgen dit op hun werklijst.`)
};

const en_standpoint_ask_intro = /** @type {(inputs: Standpoint_Ask_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The organisations get this on their work list.`)
};

/**
* | output |
* | --- |
* | "The organisations get this on their work list." |
*
* @param {Standpoint_Ask_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_intro = /** @type {((inputs?: Standpoint_Ask_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_intro(inputs)
	return nl_standpoint_ask_intro(inputs)
});