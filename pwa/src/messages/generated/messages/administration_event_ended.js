/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Event_EndedInputs */

const nl_administration_event_ended = /** @type {(inputs: Administration_Event_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewind gestopt`)
};

const en_administration_event_ended = /** @type {(inputs: Administration_Event_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Administration ended`)
};

/**
* | output |
* | --- |
* | "Administration ended" |
*
* @param {Administration_Event_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_event_ended = /** @type {((inputs?: Administration_Event_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Event_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_event_ended(inputs)
	return nl_administration_event_ended(inputs)
});