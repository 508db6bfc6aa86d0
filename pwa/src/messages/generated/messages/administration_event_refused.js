/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Event_RefusedInputs */

const nl_administration_event_refused = /** @type {(inputs: Administration_Event_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoek afgewezen door de rechter`)
};

const en_administration_event_refused = /** @type {(inputs: Administration_Event_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Petition refused by the court`)
};

/**
* | output |
* | --- |
* | "Petition refused by the court" |
*
* @param {Administration_Event_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_event_refused = /** @type {((inputs?: Administration_Event_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Event_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_event_refused(inputs)
	return nl_administration_event_refused(inputs)
});