/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Which_LabelInputs */

const nl_team_which_label = /** @type {(inputs: Team_Which_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies één of meer dossiers`)
};

const en_team_which_label = /** @type {(inputs: Team_Which_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose one or more files`)
};

/**
* | output |
* | --- |
* | "Choose one or more files" |
*
* @param {Team_Which_LabelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_which_label = /** @type {((inputs?: Team_Which_LabelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Which_LabelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_which_label(inputs)
	return nl_team_which_label(inputs)
});