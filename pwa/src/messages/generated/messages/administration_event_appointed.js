/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Event_AppointedInputs */

const nl_administration_event_appointed = /** @type {(inputs: Administration_Event_AppointedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewindvoerder benoemd`)
};

const en_administration_event_appointed = /** @type {(inputs: Administration_Event_AppointedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Administrator appointed`)
};

/**
* | output |
* | --- |
* | "Administrator appointed" |
*
* @param {Administration_Event_AppointedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_event_appointed = /** @type {((inputs?: Administration_Event_AppointedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Event_AppointedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_event_appointed(inputs)
	return nl_administration_event_appointed(inputs)
});