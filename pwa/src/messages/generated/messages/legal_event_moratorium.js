/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_MoratoriumInputs */

const nl_legal_event_moratorium = /** @type {(inputs: Legal_Event_MoratoriumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moratorium van de rechter`)
};

const en_legal_event_moratorium = /** @type {(inputs: Legal_Event_MoratoriumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moratorium of the court`)
};

/**
* | output |
* | --- |
* | "Moratorium of the court" |
*
* @param {Legal_Event_MoratoriumInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_moratorium = /** @type {((inputs?: Legal_Event_MoratoriumInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_MoratoriumInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_moratorium(inputs)
	return nl_legal_event_moratorium(inputs)
});