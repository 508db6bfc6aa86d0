/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Kind_HintInputs */

const nl_people_organisation_kind_hint = /** @type {(inputs: People_Organisation_Kind_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bepaalt wat zij in dossiers ziet en doet. Het is later niet te wijzigen.`)
};

const en_people_organisation_kind_hint = /** @type {(inputs: People_Organisation_Kind_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This says what it sees and does in files. It cannot be changed later.`)
};

/**
* | output |
* | --- |
* | "This says what it sees and does in files. It cannot be changed later." |
*
* @param {People_Organisation_Kind_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_kind_hint = /** @type {((inputs?: People_Organisation_Kind_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Kind_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_kind_hint(inputs)
	return nl_people_organisation_kind_hint(inputs)
});